import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, skipHyphen, wordAt, type Line } from "../line.ts";
import { readPlainUnit } from "../phrases/plain-unit.ts";
import { isDay } from "../time-extensions/day-part.ts";
import type { TimeNode } from "../time-node.ts";
import type { ReadInner, TimeRule } from "../time-rule.ts";

/** Parts of a stretch: "early 1990", "mid-November", "the end of the year", "late last week", "earlier this month". */
export const partOfPeriod: TimeRule = {
  name: "part-of-period",
  opens: kinds.part | kinds.partNoun | kinds.article | kinds.other | kinds.unit,
  read: (line, index, inner) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    return (
      readEarly(line, start, inner) ??
      readEndOf(line, start, inner) ??
      readYearEnd(line, start) ??
      readEarlier(line, start, inner)
    );
  },
};

type Found = { readonly node: TimeNode; readonly end: number };

function readEarly(line: Line, index: number, inner: ReadInner): Found | null {
  const { mod } = meaningAt(line, index);
  if (mod === null || !isKind(line, index, kinds.part)) return null;
  const to =
    /^(?:to|or)$/.test(wordAt(line, index + 1)) &&
    isKind(line, skipHyphen(line, index + 2), kinds.part)
      ? skipHyphen(line, index + 2)
      : index;
  const at = skipHyphen(line, to + 1);
  const skip = wordAt(line, at) === "in" || wordAt(line, at) === "on" ? at + 1 : at;
  const found = inner(skip);
  return found === null || !isStretch(found.node)
    ? null
    : { node: { op: "modified", mod, of: found.node }, end: found.end };
}

function readEndOf(line: Line, index: number, inner: ReadInner): Found | null {
  const { mod } = meaningAt(line, index);
  if (mod === null || !isKind(line, index, kinds.partNoun) || wordAt(line, index + 1) !== "of")
    return null;
  const found = inner(index + 2) ?? readPlainUnit(line, index + 2, "story");
  return found === null || !isStretch(found.node)
    ? null
    : { node: { op: "modified", mod, of: found.node, edge: true }, end: found.end };
}

/** "year-end", "year's end", "month's end". */
function readYearEnd(line: Line, index: number): Found | null {
  const { unit } = meaningAt(line, index);
  if (unit !== "year" && unit !== "month") return null;
  const at = wordAt(line, index + 1) === "'s" ? index + 2 : skipHyphen(line, index + 1);
  if (wordAt(line, at) !== "end") return null;
  return {
    node: {
      op: "modified",
      mod: "END",
      of: { op: "relative", grain: unit, offset: 0, base: "story" },
      edge: true,
    },
    end: at + 1,
  };
}

/** "earlier this year", "later in the month", "later that day", "earlier Sunday". */
function readEarlier(line: Line, index: number, inner: ReadInner): Found | null {
  const word = wordAt(line, index);
  if (word !== "earlier" && word !== "later") return null;
  const skip = /^(?:in|on)$/.test(wordAt(line, index + 1)) ? index + 2 : index + 1;
  const found = inner(skip) ?? (skip > index + 1 ? readPlainUnit(line, skip, "story") : null);
  if (found === null || !isStretch(found.node) || found.node.op === "modified") return null;
  // "Earlier Sunday" and "later today" are that day: which part of it is no date.
  if (isDay(found.node)) return null;
  return {
    node: {
      op: "modified",
      mod: word === "earlier" ? "START" : "END",
      of: found.node,
      seenFromNow: true,
    },
    end: found.end,
  };
}

const isStretch = (node: TimeNode): boolean =>
  ["period", "named", "in", "relative", "day-part", "nth", "modified", "year-pair"].includes(
    node.op,
  ) ||
  (node.op === "shift" && node.by.every(({ unit }) => unit !== "hour" && unit !== "minute"));
