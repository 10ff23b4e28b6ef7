import {
  countedNouns,
  numberedNames,
  numberedThings,
  yearIntroducers,
  yearNames,
} from "../english/function-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, matchPhrase, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import { readEarlyYear } from "../phrases/early-year.ts";
import { endsImpossibleDate } from "../phrases/impossible-day.ts";
import { readEra } from "../phrases/read-era.ts";
import { readYear } from "../phrases/read-year.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

const counted = new Set(countedNouns);
const introducers = new Set(yearIntroducers);
const namesWithYear = new Set(yearNames);
const labels = new Set(numberedThings);
const numbered = new Set(numberedNames);

/**
 * Years: "1990", "the year 2000", "490 BC", "'99", "nineteen ninety-six", "post-1959", the "94" of "1990-94".
 *
 * A bare figure is a year only from 1400 to 2100 and only where nothing is counted by it: "2010 people", "$1990",
 * "No. 2000", "Windows 2000" are none. Before 1700 a word must lead up to it: "1450" alone is more often a time of day.
 */
export const year: TimeRule = {
  name: "year",
  opens: kinds.figure | kinds.apostrophe | kinds.article | kinds.cardinal | kinds.other,
  read: (line, index) => {
    const named = matchPhrase(line, index, ["the", "year"]);
    if (named !== null) {
      const found = readYear(line, wordAt(line, named) === "of" ? named + 1 : named);
      return found === null ? null : { node: yearNode(found.year), end: found.end };
    }
    if (isKind(line, index, kinds.article) && wordAt(line, index) !== "ad") return null;
    return readShortEnd(line, index) ?? readBare(line, index);
  },
};

const yearNode = (index: number): TimeNode => ({ op: "period", grain: "year", index });

function readBare(
  line: Line,
  index: number,
): { readonly node: TimeNode; readonly end: number } | null {
  const found = readYear(line, index);
  if (found === null) return null;
  const token = tokenAt(line, index);
  if (endsImpossibleDate(line, index)) return null;
  if (token.kind === "word" && !isSpokenYear(line, index, found.end)) return null;
  if (
    token.kind !== "number" ||
    readEra(line, index + 1) !== null ||
    readEarlyYear(line, index) !== null
  ) {
    const short = isKind(line, index, kinds.apostrophe);
    return short && (isKind(line, found.end, kinds.unit) || wordAt(line, found.end) === "s")
      ? null
      : { node: yearNode(found.year), end: found.end };
  }
  if (found.year < 1400 || (found.year > 2100 && !isFarYear(line, index))) return null;
  const before = tokenAt(line, index - 1);
  if (found.year < 1700 && !isIntroduced(line, index)) return null;
  const next = tokenAt(line, index + 1);
  const isRangeEnd = before.text === "~" && /^\d{4}$/.test(wordAt(line, index - 2));
  if ((/^[$£€#%*+=@\\_~]$/.test(before.text) && !isRangeEnd) || next.text === "%") return null;
  if (
    !next.spaced &&
    /^[/:@_]$/.test(next.text) &&
    tokenAt(line, index + 2).kind !== "break" &&
    !tokenAt(line, index + 2).spaced &&
    !isPair(line, index)
  )
    return null;
  // "2014-02-30" is no day of any calendar, so it is no year either.
  const isCode =
    next.text === "-" &&
    !next.spaced &&
    tokenAt(line, index + 3).text === "-" &&
    !tokenAt(line, index + 3).spaced;
  if (isCode && tokenAt(line, index + 2).kind === "number") return null;
  if (
    before.text === "-" &&
    tokenAt(line, index - 2).kind === "number" &&
    !isKind(line, index - 3, kinds.month) &&
    (tokenAt(line, index - 2).text.length < 4 ||
      (next.text === "-" && !next.spaced && tokenAt(line, index + 2).kind === "number"))
  )
    return null;
  // "deliver 2000 pieces": a round figure before a plural.
  const isRound =
    found.year % 100 === 0 && next.spaced && !next.capital && /[^s]s$/.test(next.text);
  if (
    isRound &&
    !/^(?:in|since|by|until|from|to|of|the|before|after|was|is|has)$/.test(before.text) &&
    next.text !== "was" &&
    next.text !== "has"
  )
    return null;
  if (!token.spaced && /^[.:/_@]$/.test(before.text) && index > 0) return null;
  if (before.text === "." && wordAt(line, index - 2) === "no") return null;
  if (
    !next.spaced &&
    (next.text === "." || next.text === ",") &&
    tokenAt(line, index + 2).kind === "number" &&
    !tokenAt(line, index + 2).spaced
  )
    return null;
  const after = skipHyphen(line, index + 1);
  const isPer = wordAt(line, after) === "per" && introducers.has(before.text);
  if (
    (counted.has(wordAt(line, after)) && !isPer) ||
    (isKind(line, after, kinds.unit) && after > index + 1)
  )
    return null;
  if (isKind(line, after, kinds.unit) && tokenAt(line, after).text.endsWith("s")) return null;
  if (before.text === "the" && next.capital && namesWithYear.has(next.text)) return null;
  if ((before.capital && numbered.has(before.text)) || labels.has(before.text)) return null;
  return { node: yearNode(found.year), end: found.end };
}

/** "in 1588", "c. 1580", "March 1603", "1596, dating from …" at the start of a sentence. */
function isIntroduced(line: Line, index: number): boolean {
  const before = tokenAt(line, index - 1);
  if (introducers.has(before.text) || isKind(line, index - 1, kinds.month)) return true;
  if (before.text === "." && /^(?:c|ca|b|d|r|fl)$/.test(wordAt(line, index - 2))) return true;
  const next = tokenAt(line, index + 1);
  const isFirst = before.kind === "break" || (before.text === "." && tokenAt(line, index).spaced);
  const isClosed = (next.text === "," || next.text === ":") && !next.spaced;
  return (
    isFirst &&
    isClosed &&
    tokenAt(line, index).value >= 1500 &&
    tokenAt(line, index + 2).kind === "word"
  );
}

/** "By 2150.": what lies so far ahead is mostly a figure, unless its clause ends there. */
const isFarYear = (line: Line, index: number): boolean =>
  tokenAt(line, index).value < 2200 &&
  /^(?:in|by|until|till)$/.test(wordAt(line, index - 1)) &&
  /^[.,;!?\n]+$/.test(wordAt(line, index + 1));

/** "Two thousand and ten of them" counts: such a year needs a word before it and no noun after it. */
function isSpokenYear(line: Line, index: number, end: number): boolean {
  if (!/^(?:hundred|thousand)$/.test(wordAt(line, index + 1))) return true;
  const next = tokenAt(line, end);
  return introducers.has(wordAt(line, index - 1)) && (next.kind !== "word" || next.text === "and");
}

/** "2016/17": the figure after the stroke is a year. */
const isPair = (line: Line, index: number): boolean => {
  const [first, second] = [tokenAt(line, index), tokenAt(line, index + 2)];
  return (
    second.kind === "number" &&
    (second.value === (first.value + 1) % 100 || second.value === first.value + 1)
  );
};

/** "94" in "1990-94", "16" in "1915–16". */
function readShortEnd(
  line: Line,
  index: number,
): { readonly node: TimeNode; readonly end: number } | null {
  const [first, dash, short] = [
    tokenAt(line, index - 2),
    tokenAt(line, index - 1),
    tokenAt(line, index),
  ];
  if (short.kind !== "number" || short.text.length !== 2 || !/^[-–/]$/.test(dash.text)) return null;
  // "1939 - 45" with a hyphen is more often a sum.
  if (dash.spaced !== short.spaced || (dash.spaced && dash.text !== "–")) return null;
  // The "45" of "1401-45" is a year only where "1401" is one.
  if (first.kind !== "number" || readBare(line, index - 2) === null) return null;
  // The tail of "+86 2010-2015-86" is part of a number.
  const chained = tokenAt(line, index - 3);
  if (chained.text === "-" && !first.spaced) return null;
  const end = Math.floor(first.value / 100) * 100 + short.value;
  if (end <= first.value || tokenAt(line, index + 1).text === dash.text) return null;
  return { node: yearNode(end), end: index + 1 };
}
