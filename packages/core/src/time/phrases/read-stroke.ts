import { daysInMonth } from "../calendar.ts";
import { tokenAt, type Line } from "../line.ts";

type Stroke = { readonly month: number; readonly day: number };

/** "10/1", with the day or the month first as the locale has it, unless one of the two can only be a day. */
export function readStroke(line: Line, index: number): Stroke | null {
  const [first, stroke, last] = [
    tokenAt(line, index),
    tokenAt(line, index + 1),
    tokenAt(line, index + 2),
  ];
  if (stroke.text !== "/" || stroke.spaced || last.spaced) return null;
  if (!/^\d\d?$/.test(first.text) || !/^\d\d?$/.test(last.text)) return null;
  const dayFirst = line.locale === "en-GB" ? last.value <= 12 : first.value > 12;
  const [day, month] = dayFirst ? [first.value, last.value] : [last.value, first.value];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month)
    ? { month, day }
    : null;
}
