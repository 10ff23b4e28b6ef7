import { type Dates, readEdtf, type Statement, type TimeExpression } from "@onrecord/core";
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
  if (part === undefined || whole === null || whole.unit === "day" || !isPart(edtf, time)) {
    return shortDateWords(edtf, year);
  }
  return `${part} ${shortDateWords(time?.value ?? edtf, year)}`;
}

/** Whether the days are half of the period at most: “earlier this year” said in September is not “early 2016”. */
function isPart(edtf: string, time: TimeExpression | undefined): boolean {
  const part = daysOf(edtf);
  const whole = daysOf(time?.value ?? "");
  return part !== null && whole !== null && part <= whole / 2 + 1;
}

function daysOf(edtf: string): number | null {
  const reading = readEdtf(edtf);
  if (!("dates" in reading)) return null;
  const { earliest, latest } = reading.dates;
  if (earliest === null || latest === null) return null;
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1;
}
