/** Months by number; a full stop may follow the short forms. */
export const monthWords: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  febr: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Also a verb, a name or another word: a month only with a capital and a sign beside it (a day, a year, "in", "last"). */
export const doubtfulMonths: readonly string[] = [
  "may",
  "march",
  "mar",
  "jan",
  "jun",
  "april",
  "june",
  "august",
];

/** Of the doubtful ones, those that are a month wherever they have a capital and are not part of a person's name. */
export const nameMonths: readonly string[] = ["april", "june", "august"];
