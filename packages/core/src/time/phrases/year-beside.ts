import { kinds } from "../lexicon.ts";
import { isKind, wordAt, type Line } from "../line.ts";
import type { TimeNode } from "../time-node.ts";
import type { ReadInner } from "../time-rule.ts";

type RelativeYear = {
  readonly node: Extract<TimeNode, { op: "relative" }>;
  readonly end: number;
};

/** "last year" of "in March last year"; in "in March last year's winners met" the year belongs to the winners. */
export function readYearBeside(line: Line, index: number, inner: ReadInner): RelativeYear | null {
  if (!isKind(line, index, kinds.deictic) || wordAt(line, index + 1) !== "year") return null;
  if (/^['’]s?$/.test(wordAt(line, index + 2))) return null;
  const found = inner(index);
  if (found?.end !== index + 2 || found.node.op !== "relative") return null;
  if (found.node.grain !== "year" || found.node.rolling === true) return null;
  return { node: found.node, end: found.end };
}
