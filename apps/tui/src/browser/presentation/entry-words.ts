import type { Dates, Statement, TimeExpression } from "@onrecord/core";
import { readEdtfDate } from "./read-edtf.ts";
import { shortDateWords } from "./short-date.ts";

/** TIMEX3 modifiers that say which part of a period is meant; its days alone would claim more than the words do. */
const partNames: Readonly<Record<string, string>> = {
  START: "early",
  MID: "mid",
  END: "end of",
};

/** The words of the statement that put it under a date; undefined where its date is not its own but, say, its document's. */
export function timeOf({ times }: Statement, entry: Dates): TimeExpression | undefined {
  return times.find(({ edtf }) => edtf !== null && edtf === entry.edtf);
}

/** “15 Sep”, “summer”, “end of 2016”: the date of an entry in a list that stands under `year`. */
export function entryWords(
  edtf: string,
  time: TimeExpression | undefined,
  year: number | null,
): string {
  const part = partNames[time?.mod ?? ""];
  const whole = time === undefined ? null : readEdtfDate(time.value);
  if (part === undefined || whole === null || whole.unit === "day") {
    return shortDateWords(edtf, year);
  }
  return `${part} ${shortDateWords(time?.value ?? edtf, year)}`;
}
