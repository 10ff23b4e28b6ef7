import { readEdtf } from "@onrecord/core";

/** What a user may give as a date: EDTF (ISO 8601-2), levels 0 and 1. */
export const describeDate: string =
  "a date such as 2016-09-15, 2016-09, 2016 or 2016-09-01/2016-09-15";

export const describeMonthDay: string = "a month and day such as 04-06";

/** Whether it is a date that exists: 2016-02-30 is none. */
export function isDate(text: string): boolean {
  return "dates" in readEdtf(text);
}

/** Whether it is one day, month or year. */
export function isPlainDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isDate(text);
}

/** Whether it is a day of the year, `MM-DD`; 29 February is none, since not every year has it. */
export function isMonthDay(text: string): boolean {
  return /^\d{2}-\d{2}$/.test(text) && isDate(`2001-${text}`);
}
