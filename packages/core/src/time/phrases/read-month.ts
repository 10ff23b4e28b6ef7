import { meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import type { Name } from "../time-node.ts";

type MonthRead = { readonly name: Name & { readonly grain: "month" }; readonly end: number };

/** Reads a month and the full stop of its short form ("Sept."), but not the one that ends the sentence. */
export function readMonth(line: Line, index: number): MonthRead | null {
  const { month } = meaningAt(line, index);
  if (month === 0) return null;
  const token = tokenAt(line, index);
  const dot = tokenAt(line, index + 1);
  const short =
    token.text.length <= 4 &&
    token.text !== "may" &&
    token.text !== "june" &&
    token.text !== "july";
  const dotted = short && dot.text === "." && !dot.spaced;
  return { name: { grain: "month", month }, end: dotted ? index + 2 : index + 1 };
}

/** Reads a day of the month: "3", "3rd", "third" (the last only with an ordinal's help from outside). */
export function readDayOfMonth(
  line: Line,
  index: number,
): { readonly day: number; readonly end: number; readonly ordinal: boolean } | null {
  const token = tokenAt(line, index);
  if (token.kind !== "number" || token.text.length > 2 || token.value < 1 || token.value > 31)
    return null;
  const suffix = tokenAt(line, index + 1);
  const ordinal = suffix.kind === "word" && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.text);
  if (!ordinal && suffix.kind === "word" && !suffix.spaced && !suffix.text.startsWith("'")) {
    return meaningAt(line, index + 1).month > 0
      ? { day: token.value, end: index + 1, ordinal: false }
      : null;
  }
  return { day: token.value, end: ordinal ? index + 2 : index + 1, ordinal };
}

/** "May 10,000", "May 5%": the figure after a month is no day. */
export function isCounting(line: Line, end: number): boolean {
  const next = tokenAt(line, end);
  return (
    next.text === "%" ||
    (next.kind === "punctuation" &&
      next.text === ":" &&
      !next.spaced &&
      tokenAt(line, end + 1).kind === "number") ||
    wordAt(line, end) === "percent"
  );
}
