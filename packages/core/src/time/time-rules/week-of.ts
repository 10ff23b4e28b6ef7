import { kinds } from "../lexicon.ts";
import { matchPhrase, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { isDay } from "../time-extensions/day-part.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * A week named by one of its days: "the week of 3 May", "the week beginning 4 February", "week commencing 4/2", "w/c 4
 * February", "the week ending 7 May", "the week to 7 May"; and "the weekend of 7 May".
 */
export const weekOf: TimeRule = {
  name: "week-of",
  opens: kinds.article | kinds.unit | kinds.other,
  read: (line, index, inner) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    const lead = readLead(line, start);
    const found = lead === null ? null : inner(lead.end);
    if (lead === null || found === null || !isDay(found.node)) return null;
    if (lead.weekend) return { node: { op: "weekend-of", of: found.node }, end: found.end };
    return { node: { op: "week-of", side: lead.side, of: found.node }, end: found.end };
  },
};

type Lead = { readonly side: -1 | 0 | 1; readonly weekend: boolean; readonly end: number };

const sides: Readonly<Record<string, -1 | 0 | 1>> = {
  of: 0,
  beginning: 1,
  commencing: 1,
  starting: 1,
  ending: -1,
  ended: -1,
};

function readLead(line: Line, index: number): Lead | null {
  if (wordAt(line, index) === "w") {
    const end = matchPhrase(line, index, ["w", "/", "c"]);
    return end === null || tokenAt(line, end).text === "."
      ? null
      : { side: 1, weekend: false, end };
  }
  if (wordAt(line, index) === "weekend" && wordAt(line, index + 1) === "of") {
    return { side: 0, weekend: true, end: index + 2 };
  }
  if (wordAt(line, index) !== "week" || meaningAt(line, index).unit !== "week") return null;
  const word = wordAt(line, index + 1);
  // "From the week to Friday" tells of two ends; "a week to Friday" is how long it takes.
  if (word === "to") {
    const isStretch = wordAt(line, index - 1) === "the" && wordAt(line, index - 2) !== "from";
    return isStretch ? { side: -1, weekend: false, end: index + 2 } : null;
  }
  const side = Object.hasOwn(sides, word) ? sides[word] : undefined;
  if (side === undefined) return null;
  const on = side !== 0 && wordAt(line, index + 2) === "on";
  return { side, weekend: false, end: on ? index + 3 : index + 2 };
}
