import { datedThings, freeFollowers } from "../english/stretch-words.ts";
import { tokenAt, type Line } from "../line.ts";
import type { TimeNode } from "../time-node.ts";

const free = new Set(freeFollowers);
const things = new Set(datedThings);

/** Whether what follows a date leaves it a date of its own, and not the adjective of a thing or its owner. */
export function standsFree(line: Line, end: number, node: TimeNode): boolean {
  const next = tokenAt(line, end);
  if (next.text === "'s" || next.text === "'") return false;
  if (next.text === "-" || next.text === "–") return next.spaced;
  if (next.kind === "number") return false;
  if (next.kind !== "word" || free.has(next.text)) return true;
  if (hasYear(node)) return !things.has(next.text);
  return !next.capital && /(?:ly|ed)$/.test(next.text);
}

function hasYear(node: TimeNode): boolean {
  switch (node.op) {
    case "period":
    case "year-pair":
      return true;
    case "in":
    case "nth":
    case "ending":
    case "modified":
    case "week-of":
      return hasYear(node.of);
    case "relative":
      return node.grain === "year";
    case "day-part":
    case "named":
    case "shift":
    case "again":
    case "clock":
    case "run":
    case "weekend-of":
    case "duration":
    case "repeat":
    case "vague":
      return false;
  }
}

/** Whether a node names days of the calendar that can be the edge of a stretch. */
export function isDate(node: TimeNode): boolean {
  switch (node.op) {
    case "period":
    case "year-pair":
    case "named":
    case "in":
    case "relative":
    case "nth":
    case "week-of":
    case "again":
    case "ending":
      return true;
    case "shift":
      return node.by.every(({ amount }) => amount !== null);
    case "modified":
      return (
        isDate(node.of) &&
        (node.mod === "START" || node.mod === "MID" || node.mod === "END" || node.mod === "APPROX")
      );
    case "day-part":
      return node.on !== null && isDate(node.on);
    case "clock":
    case "run":
    case "weekend-of":
    case "duration":
    case "repeat":
    case "vague":
      return false;
  }
}
