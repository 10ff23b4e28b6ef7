import { wordAt, tokenAt, type Line } from "../line.ts";

/** Before or after noon, as hours to add to those from 0 to 11, but for those below `small`, which follow midnight. */
type DayHalf = { readonly after: 0 | 12; readonly small: number; readonly end: number };

/** "a.m.", "pm", "p.m": the last full stop is left where it ends the sentence. */
export function readHalf(
  line: Line,
  index: number,
): { readonly after: boolean; readonly end: number } | null {
  const word = wordAt(line, index);
  if (word === "am" || word === "pm") return { after: word === "pm", end: index + 1 };
  if (
    (word !== "a" && word !== "p") ||
    wordAt(line, index + 1) !== "." ||
    wordAt(line, index + 2) !== "m"
  )
    return null;
  const dot = wordAt(line, index + 3) === "." && !tokenAt(line, index + 3).spaced;
  return { after: word === "p", end: dot ? index + 4 : index + 3 };
}

/** "in the morning", "in the afternoon", "in the evening", "at night". */
function readPart(line: Line, index: number): DayHalf | null {
  if (wordAt(line, index) === "at" && wordAt(line, index + 1) === "night")
    return { after: 12, small: 5, end: index + 2 };
  if (wordAt(line, index) !== "in" || wordAt(line, index + 1) !== "the") return null;
  const part = wordAt(line, index + 2);
  if (!/^(?:morning|afternoon|evening)$/.test(part)) return null;
  // Twelve in the evening ends it.
  return { after: part === "morning" ? 0 : 12, small: part === "evening" ? 1 : 0, end: index + 3 };
}

/** The half of the day behind a clock time: "pm", "in the afternoon", "at night". */
export function readDayHalf(line: Line, index: number): DayHalf | null {
  const half = readHalf(line, index);
  return half === null
    ? readPart(line, index)
    : { after: half.after ? 12 : 0, small: 0, end: half.end };
}

/** The hour from 0 to 23 of an hour from 1 to 12; with no half of the day it stays as it is said. */
export function hourOf(hour: number, half: DayHalf | null): number {
  if (half === null) return hour;
  const passed = hour % 12;
  return passed + (passed < half.small ? 0 : half.after);
}
