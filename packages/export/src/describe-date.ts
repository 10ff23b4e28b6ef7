import type { Dates, Day } from "@onrecord/core";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** EDTF (ISO 8601-2, level 1 and 2) writes parts of a year as months above 12. */
const yearParts: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
  "25": "spring",
  "26": "summer",
  "27": "autumn",
  "28": "winter",
  "29": "spring",
  "30": "summer",
  "31": "autumn",
  "32": "winter",
  "33": "first quarter of",
  "34": "second quarter of",
  "35": "third quarter of",
  "36": "fourth quarter of",
  "37": "first third of",
  "38": "second third of",
  "39": "last third of",
  "40": "first half of",
  "41": "second half of",
};

/**
 * A date in plain English words and no more exact than it is: “15 September 2016”, “summer 2016”, “2015 to 2017”,
 * “from 2016 on”, “about 490 BC”, “undated”.
 *
 * What EDTF can write but these words cannot is told as the days that it allows, else as the EDTF itself.
 *
 * @example
 * describeDate({ edtf: "2016-22", earliest: "2016-06-01", latest: "2016-08-31" }); // "summer 2016"
 * describeDate({ edtf: null, earliest: null, latest: null }); // "undated"
 */
export function describeDate({ edtf, earliest, latest }: Dates): string {
  if (edtf === null) return describeDays(earliest, latest) ?? "undated";
  const [from, to] = edtf.split("/");
  if (from === undefined || to === undefined) {
    return describePoint(edtf) ?? describeDays(earliest, latest) ?? edtf;
  }
  const start = isOpen(from) ? null : describePoint(from);
  const end = isOpen(to) ? null : describePoint(to);
  if (start === undefined || end === undefined) return describeDays(earliest, latest) ?? edtf;
  if (start !== null && end !== null) {
    return isDay(from) && isDay(to) ? joinDays(start, end) : `${start} to ${end}`;
  }
  if (start !== null) return `from ${start} on`;
  return end === null ? edtf : `by ${describeEnd(to) ?? end}`;
}

/** "the end of 2016" for its last day, "the end of October 2016" for that of a month. */
function describeEnd(day: string): string | undefined {
  const [year = "", month = "", date = ""] = day.split("-");
  if (!isDay(day) || year === "") return undefined;
  if (month === "12" && date === "31") return `the end of ${describeYear(year)}`;
  const name = nameMonth(Number(month));
  const next = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date) + 1));
  return next.getUTCDate() === 1 && name !== undefined
    ? `the end of ${name} ${describeYear(year)}`
    : undefined;
}

/**
 * The month's English name, counted from 1, or undefined outside 1 to 12.
 *
 * @example
 * nameMonth(9); // "September"
 */
export function nameMonth(month: number): string | undefined {
  return months[month - 1];
}

/**
 * A year of ISO 8601 as people write it: 2016, or 490 BC for -0489, because ISO counts a year nought.
 *
 * @example
 * describeYear("-0489"); // "490 BC"
 */
export function describeYear(year: string): string {
  const number = Number(year);
  return number > 0 ? String(number) : `${String(1 - number)} BC`;
}

function writeOrdinal(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14;
  return `${String(number)}${teens ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function isDay(edtf: string): boolean {
  return /^-?\d{4}-\d\d-\d\d$/.test(edtf);
}

function describePoint(edtf: string): string | undefined {
  const [, core = "", mark = ""] = /^([^?~%]{1,40})([?~%]?)$/.exec(edtf) ?? [];
  const words = describeExact(core);
  if (words === undefined) return undefined;
  const about = mark === "~" || mark === "%" ? `about ${words}` : words;
  return mark === "?" || mark === "%" ? `${about} (uncertain)` : about;
}

function describeExact(edtf: string): string | undefined {
  const decade = /^(\d{3})X$/.exec(edtf)?.[1];
  if (decade !== undefined) return `the ${String(Number(decade))}0s`;
  const century = /^(\d\d)XX$/.exec(edtf)?.[1];
  if (century !== undefined) return `the ${writeOrdinal(Number(century) + 1)} century`;
  const [whole, year, month, day, time] =
    /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)\S{0,20})?)?)?$/.exec(edtf) ?? [];
  if (whole === undefined || year === undefined) return undefined;
  if (month === undefined) return describeYear(year);
  const part = yearParts[month];
  if (part !== undefined) return `${part} ${describeYear(year)}`;
  const name = nameMonth(Number(month));
  if (name === undefined) return undefined;
  if (day === undefined) return `${name} ${describeYear(year)}`;
  const words = `${String(Number(day))} ${name} ${describeYear(year)}`;
  return time === undefined ? words : `${words}, ${time}`;
}

function describeDays(earliest: Day | null, latest: Day | null): string | undefined {
  const start = earliest === null ? undefined : describeExact(earliest);
  const end = latest === null ? undefined : describeExact(latest);
  if (start === undefined) return end === undefined ? undefined : `by ${end}`;
  if (end === undefined) return `from ${start} on`;
  return start === end ? start : joinDays(start, end);
}

/** “19 to 25 September 2016”: what both ends share is said once. Whole years are told as years. */
function joinDays(start: string, end: string): string {
  if (start.startsWith("1 January ") && end.startsWith("31 December ")) {
    const [first, last] = [start.slice("1 January ".length), end.slice("31 December ".length)];
    return first === last ? first : `${first} to ${last}`;
  }
  const first = start.split(" ");
  const last = end.split(" ");
  while (first.length > 1 && first.at(-1) === last.at(-1)) {
    first.pop();
    last.pop();
  }
  return `${first.join(" ")} to ${end}`;
}
