/** Days of the week by ISO number, Monday 1. */
export const weekdayWords: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  weds: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

/** Also another word: a weekday only with a capital and a sign beside it. */
export const doubtfulWeekdays: readonly string[] = [
  "mon",
  "wed",
  "sat",
  "sun",
  "fri",
  "tue",
  "thu",
];

export const pluralWeekdayWords: Readonly<Record<string, number>> = {
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
};

/** Names of events: no weekday of any week that the text tells of. */
export const namedWeekdays: readonly string[] = [
  "black monday",
  "black tuesday",
  "black wednesday",
  "black thursday",
  "black friday",
  "bloody sunday",
  "blue monday",
  "cyber monday",
  "fat tuesday",
  "giving tuesday",
  "good friday",
  "spy wednesday",
  "super tuesday",
];
