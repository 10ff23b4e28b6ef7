import { kinds } from "../lexicon.ts";
import { matchPhrase, tokenAt, wordAt, type Line } from "../line.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * Years that run from one calendar year into the next: "2016/17", "the financial year 2010/11", "2015/2016".
 *
 * With a hyphen ("1915-16") they are more often two years, and are read as such.
 */
export const yearPair: TimeRule = {
  name: "year-pair",
  opens: kinds.figure | kinds.article | kinds.other,
  read: (line, index) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    const named = /^(?:financial|fiscal|academic|school|tax)$/.test(wordAt(line, start))
      ? matchPhrase(line, start + 1, ["year"])
      : null;
    if (named === null && start > index) return null;
    const figure = named ?? start;
    const first = readPair(line, figure);
    return first === null ? null : { node: { op: "year-pair", first }, end: figure + 3 };
  },
};

function readPair(line: Line, index: number): number | null {
  const [first, stroke, second] = [
    tokenAt(line, index),
    tokenAt(line, index + 1),
    tokenAt(line, index + 2),
  ];
  if (!/^(?:19|20)\d\d$/.test(first.text) || stroke.text !== "/" || stroke.spaced || second.spaced)
    return null;
  if (wordAt(line, index + 3) === "/" || (!first.spaced && wordAt(line, index - 1) === "/"))
    return null;
  const next = first.value + 1;
  const isNext =
    second.text === String(next) || second.text === String(next % 100).padStart(2, "0");
  return isNext ? first.value : null;
}
