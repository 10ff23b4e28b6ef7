import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import type { Name, TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * A day with a word that picks one of its kind: "next 6th of April", "last 5 November", "next Friday, 14 October", whose
 * weekday only says again which day it is.
 *
 * With a year behind it ("last Friday, 3 June 2016") the two are left apart: then the first tells when the text was
 * written.
 */
export const pickedDate: TimeRule = {
  name: "picked-date",
  opens: kinds.deictic,
  read: (line, index, inner) => {
    const { side } = meaningAt(line, index);
    if (!/^(?:last|this|next)$/.test(wordAt(line, index))) return null;
    const found = opensDay(line, index + 1) ? inner(index + 1) : null;
    if (found === null) return null;
    const { node, end } = found;
    if (node.op !== "named" || node.name.grain !== "day" || node.pick !== "near") return null;
    // With its weekday the date is the one that fits: "next" may be of this week or of the one after.
    if (node.name.weekday !== null) return { node: byWeekday(node.name, side), end };
    return { node: { op: "named", name: node.name, pick: sideOf(side), base: "now" }, end };
  },
};

const sideOf = (side: number): -1 | 0 | 1 => (side < 0 ? -1 : side > 0 ? 1 : 0);

const byWeekday = (name: Name, side: number): TimeNode => ({
  op: "named",
  name,
  pick: side === 0 ? "near" : sideOf(side),
  base: "now",
});

/** A weekday with a date behind it, a day in figures, or, after "next" alone, a month: "last Oct. 23" is a plain date. */
const opensDay = (line: Line, index: number): boolean =>
  isKind(line, index, kinds.weekday) ||
  (isKind(line, index, kinds.month) && wordAt(line, index - 1) === "next") ||
  /^\d\d?$/.test(tokenAt(line, index).text);
