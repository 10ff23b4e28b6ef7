import { meaningAt, wordAt, type Line } from "../line.ts";
import type { Base, TimeNode } from "../time-node.ts";
import type { ReadInner } from "../time-rule.ts";
import { readMonth } from "./read-month.ts";

/** "the year", "month" where a time is expected, as after "the end of". */
export function readPlainUnit(
  line: Line,
  index: number,
  base: Base,
): { readonly node: TimeNode; readonly end: number } | null {
  const at = wordAt(line, index) === "the" ? index + 1 : index;
  const { unit, plural } = meaningAt(line, at);
  if (
    plural ||
    (unit !== "year" &&
      unit !== "month" &&
      unit !== "week" &&
      unit !== "quarter" &&
      unit !== "day" &&
      unit !== "decade" &&
      unit !== "century")
  )
    return null;
  return { node: { op: "relative", grain: unit, offset: 0, base }, end: at + 1 };
}

/** The stretch after "the last week of", where "may" and "march" can be nothing but months. */
export function readStretch(
  line: Line,
  index: number,
  inner: ReadInner,
  base: Base,
): { readonly node: TimeNode; readonly end: number } | null {
  const found = inner(index) ?? readPlainUnit(line, index, base);
  if (found !== null) return found;
  const month = readMonth(line, index);
  if (month === null) return null;
  return { node: { op: "named", name: month.name, pick: "near", base: "now" }, end: month.end };
}
