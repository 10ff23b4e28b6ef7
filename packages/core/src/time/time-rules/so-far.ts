import { kinds } from "../lexicon.ts";
import { matchPhrase, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { readStretch } from "../phrases/plain-unit.ts";
import type { Grain, TimeNode } from "../time-node.ts";
import type { ReadInner, TimeRule } from "../time-rule.ts";

/**
 * What has passed of a stretch and what is left of it: "the year to date", "YTD", "the rest of the week", "the remainder
 * of 2016", and its end in letters, "EOY".
 */
export const soFar: TimeRule = {
  name: "so-far",
  opens: kinds.article | kinds.unit | kinds.other,
  read: (line, index, inner) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    return readToDate(line, start) ?? readRest(line, start, inner) ?? readLetters(line, start);
  },
};

type Found = { readonly node: TimeNode; readonly end: number };

const current = (grain: Grain): TimeNode => ({ op: "relative", grain, offset: 0, base: "now" });

/** "year to date", "month-to-date". */
function readToDate(line: Line, index: number): Found | null {
  const { unit, plural } = meaningAt(line, index);
  if (plural || (unit !== "year" && unit !== "month" && unit !== "quarter" && unit !== "week"))
    return null;
  const end =
    matchPhrase(line, index + 1, ["to", "date"]) ??
    matchPhrase(line, index + 1, ["-", "to", "-", "date"]);
  return end === null ? null : { node: untilNow(unit), end };
}

const untilNow = (grain: Grain): TimeNode => ({
  op: "modified",
  mod: "START",
  of: current(grain),
  seenFromNow: true,
});

/** "rest of the year", "remainder of the week". */
function readRest(line: Line, index: number, inner: ReadInner): Found | null {
  if (
    !/^(?:rest|remainder|remaining)$/.test(wordAt(line, index)) ||
    wordAt(line, index + 1) !== "of"
  )
    return null;
  const found = readStretch(line, index + 2, inner, "story");
  if (found === null || !isStretch(found.node)) return null;
  return {
    node: { op: "modified", mod: "END", of: found.node, seenFromNow: true },
    end: found.end,
  };
}

const isStretch = (node: TimeNode): boolean =>
  node.op === "period" ||
  node.op === "relative" ||
  node.op === "in" ||
  (node.op === "named" && node.name.grain !== "day");

const units: Readonly<Record<string, Grain>> = { y: "year", q: "quarter", m: "month", w: "week" };

/** "YTD", "MTD", "EOY", "EOM": in capitals only. */
function readLetters(line: Line, index: number): Found | null {
  const token = tokenAt(line, index);
  const letters = token.capital ? /^(?:([yqm])td|eo([yqmw]))$/.exec(token.text) : null;
  const grain = units[letters?.[1] ?? letters?.[2] ?? ""];
  if (letters === null || grain === undefined) return null;
  if (letters[1] !== undefined) return { node: untilNow(grain), end: index + 1 };
  return { node: { op: "modified", mod: "END", of: current(grain), edge: true }, end: index + 1 };
}
