import { kinds } from "../lexicon.ts";
import { isKind, matchPhrase, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import { isAnySeason } from "../phrases/any-season.ts";
import { isTimeHere } from "../phrases/doubt.ts";
import { holidayAt } from "../phrases/holiday-at.ts";
import { inYear, nameAfterYear } from "../phrases/name-after-year.ts";
import { opensName, readName, readQuarter } from "../phrases/read-name.ts";
import { readYear, type YearRead } from "../phrases/read-year.ts";
import { readYearBeside } from "../phrases/year-beside.ts";
import { isJoin, sharedYear } from "../phrases/shared-year.ts";
import type { Name, TimeNode } from "../time-node.ts";
import type { ReadInner, TimeRule } from "../time-rule.ts";

/**
 * Weekdays, seasons, quarters, halves and holidays, alone or in a year: "Thursday", "the spring of 1794", "summer
 * 2007", "the third quarter", "the 1988 second quarter", "Q3 2016", "Thanksgiving Day".
 *
 * A half needs its year ("the second half" is more often of a match).
 */
export const namedPeriod: TimeRule = {
  name: "named-period",
  opens: opensName | kinds.article | kinds.deictic,
  read: (line, index, inner) => {
    const article = wordAt(line, index) === "the";
    const start = article ? index + 1 : index;
    const flat =
      wordAt(line, index) === "a" && wordAt(line, index + 1) === "flat" ? index + 2 : start;
    const early = nameAfterYear(line, flat);
    if (early !== null) return early;
    if (isKind(line, start, kinds.month) && holidayAt(line, start) === null) return null;
    const fiscal = wordAt(line, flat) === "fiscal" ? skipHyphen(line, flat + 1) : flat;
    const read = fiscal === flat ? readName(line, flat) : readQuarter(line, fiscal);
    if (read === null) return null;
    const { name, end } = read;
    const of =
      readOwner(line, end, name, inner) ??
      (name.grain === "weekday" ? null : readYearBeside(line, end, inner));
    if (of !== null) return { node: { op: "in", name, of: of.node }, end: of.end };
    const year = readDirectYear(line, end, name);
    if (year !== null) return { node: inYear(name, year.year), end: year.end };
    // "the third-quarter earnings": the article belongs to the earnings.
    const hyphen = article && name.grain === "quarter" && tokenAt(line, end - 2).text === "-";
    if (hyphen || !standsAlone(line, start, name, end, article)) return null;
    if (wordAt(line, end) === "of") {
      // "The third quarter of the match", "the summer of those decades", "the last summer of the war".
      const isWhole = name.grain === "quarter" && tokenAt(line, end + 1).kind === "word";
      const isOther = isWhole || inner(end + 1) !== null;
      if (isOther || wordAt(line, start - 1) === "last") return null;
    }
    // "The summer before last" is neither this nor the last one.
    if (matchPhrase(line, end, ["before", "last"]) !== null) return null;
    if (matchPhrase(line, end, ["after", "next"]) !== null) return null;
    const shared =
      name.grain === "weekday" ? null : (sharedYear(line, end) ?? yearOfNext(line, end, name));
    if (shared !== null) return { node: inYear(name, shared), end };
    const any = name.grain === "season" && isAnySeason(line, start, end) ? { any: true } : {};
    return { node: { op: "named", name, pick: "near", base: "now", ...any }, end };
  },
};

/** "of 1984", "of last year", "of fiscal 1990", "in 1990". */
function readOwner(
  line: Line,
  end: number,
  name: Name,
  inner: ReadInner,
): { readonly node: TimeNode; readonly end: number } | null {
  const word = wordAt(line, end);
  if (word !== "of" && word !== "in") return null;
  const found = inner(end + 1);
  if (found === null || (found.node.op !== "period" && found.node.op !== "relative")) return null;
  // A decade has halves, but neither one summer nor a third quarter of a year.
  const isOwner = found.node.grain === (name.grain === "half" ? "decade" : "year");
  if (!isOwner && found.node.grain !== "year") return null;
  return found.node.op === "relative" && word === "in" ? null : found;
}

function readDirectYear(line: Line, end: number, name: Name): YearRead | null {
  if (name.grain === "weekday") return null;
  const comma = wordAt(line, end) === ",";
  const at = comma ? end + 1 : skipHyphen(line, end);
  const year =
    tokenAt(line, at).kind === "number" || isKind(line, at, kinds.apostrophe)
      ? readYear(line, at)
      : null;
  // "On Christmas, 2015 people met."
  if (
    year === null ||
    (comma && name.grain === "holiday" && tokenAt(line, year.end).kind === "word")
  )
    return null;
  const isWinter = name.grain === "season" && name.season === "WI";
  return isWinter && isNextYear(line, year) ? { ...year, end: year.end + 2 } : year;
}

/** The year that a second name gives to the first: "summer and autumn 1918", "Q1 to Q3 of 2016". */
function yearOfNext(line: Line, end: number, name: Name): number | null {
  const at = wordAt(line, end + 1) === "the" ? end + 2 : end + 1;
  const next = isJoin(line, end) ? readName(line, at) : null;
  if (next === null || next.name.grain !== name.grain) return null;
  const of = /^(?:of|in)$/.test(wordAt(line, next.end)) ? next.end + 1 : next.end;
  const year = readDirectYear(line, of, next.name);
  if (year === null) return null;
  // The winter before a spring began in the year before.
  const isWinter = name.grain === "season" && name.season === "WI";
  return isWinter ? year.year - 1 : year.year;
}

/** "/16" of "winter 2015/16", which begins in the first of its years. */
function isNextYear(line: Line, { year, end }: YearRead): boolean {
  const [stroke, second] = [tokenAt(line, end), tokenAt(line, end + 1)];
  if (!/^[-–/]$/.test(stroke.text) || stroke.spaced || second.spaced) return false;
  return second.text === String(year + 1) || second.text === String(year + 1).slice(2);
}

function standsAlone(
  line: Line,
  start: number,
  name: Name,
  end: number,
  article: boolean,
): boolean {
  switch (name.grain) {
    case "half":
      return false;
    case "quarter": {
      const next = wordAt(line, skipHyphen(line, end));
      return (
        !/^(?:mile|miles|century|note|final|finals|pounder|back)$/.test(next) &&
        !tokenAt(line, start).text.startsWith("h")
      );
    }
    case "weekday":
      return !article && isTimeHere(line, start);
    case "season":
      return isTimeHere(line, start);
    case "day":
    case "month":
    case "month-day":
      return false;
    case "holiday":
      return true;
  }
}
