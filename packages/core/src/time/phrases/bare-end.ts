import { kinds } from "../lexicon.ts";
import { isKind, tokenAt, type Line } from "../line.ts";
import type { TimeNode } from "../time-node.ts";
import type { Reading } from "../time-rule.ts";

/**
 * The node of a reading whose own words leave open which occurrence is meant, without a year that it only shares ("Nov"
 * in "Nov to 5 February 2017"); null where the words settle it.
 */
export const bareEnd = (line: Line, reading: Reading): TimeNode | null =>
  bareNode(line, reading, reading.node);

function bareNode(line: Line, reading: Reading, node: TimeNode): TimeNode | null {
  switch (node.op) {
    case "named":
      // "This Friday to this Monday" goes on, whichever week "this" is.
      return node.pick === "near"
        ? node
        : node.pick === 0 && node.name.grain === "weekday" && isSecond(line, reading.start)
          ? { ...node, pick: "near" }
          : null;
    case "in": {
      const isShared =
        node.of.op === "period" &&
        node.of.grain === "year" &&
        !hasOwnYear(line, reading, node.of.index);
      return isShared ? { op: "named", name: node.name, pick: "near", base: "now" } : null;
    }
    case "modified": {
      const of = bareNode(line, reading, node.of);
      return of === null ? null : { ...node, of };
    }
    case "day-part": {
      const on = node.on === null ? null : bareNode(line, reading, node.on);
      return on === null ? null : { ...node, on };
    }
    case "period":
    case "year-pair":
    case "relative":
    case "shift":
    case "nth":
    case "again":
    case "ending":
    case "clock":
    case "run":
    case "weekend-of":
    case "week-of":
    case "duration":
    case "repeat":
    case "vague":
      return null;
  }
}

const isSecond = (line: Line, start: number): boolean =>
  /^(?:to|until|till|through|-|–)$/.test(tokenAt(line, start - 1).text);

/** A figure of three or four digits, a two-digit one that is the year's, or number words. */
function hasOwnYear(line: Line, { start, end }: Reading, year: number): boolean {
  let short = 0;
  for (let at = start; at < end; at++) {
    const token = tokenAt(line, at);
    if (isKind(line, at, kinds.cardinal) && token.kind === "word") return true;
    if (token.kind !== "number") continue;
    if (token.text.length > 2) return true;
    if (token.value === Math.abs(year) % 100) short++;
    if (isKind(line, at - 1, kinds.apostrophe)) return true;
  }
  // "3 August 82" has two figures, of which one is the day.
  return short > 0 && countFigures(line, start, end) > 1;
}

function countFigures(line: Line, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (tokenAt(line, at).kind === "number") count++;
  return count;
}
