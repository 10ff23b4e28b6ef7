import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import { readCount } from "../phrases/read-count.ts";
import { lengthAdjectives, readFurther, readMeasure } from "../phrases/read-measures.ts";
import type { Mod, TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * Lengths of time: "two years", "a 30-day", "2 1/2 hours", "several months", "weeks", "half an hour", "the nine months".
 *
 * A length names no date. Ages ("17 year old", "50 years of age") are left alone.
 */
export const duration: TimeRule = {
  name: "duration",
  opens: kinds.figure | kinds.cardinal | kinds.article | kinds.openCount | kinds.unit | kinds.other,
  read: (line, index) => readCounted(line, index) ?? readBare(line, index),
};

type Found = { readonly node: TimeNode; readonly end: number };

function readCounted(line: Line, index: number): Found | null {
  const the = wordAt(line, index) === "the" ? index + 1 : index;
  const article =
    wordAt(line, the) === "a" &&
    isKind(line, the + 1, kinds.figure | kinds.cardinal) &&
    !/^(?:hundred|thousand)$/.test(wordAt(line, the + 1))
      ? the + 1
      : the;
  const first =
    lengthAdjectives.test(wordAt(line, article)) || wordAt(line, article) === "first"
      ? article + 1
      : article;
  const count = readCount(line, the === index ? article : first);
  if (count === null) return null;
  const isYear = count.end === first + 1 && /^(?:19|20)\d\d$/.test(wordAt(line, first));
  if (isYear && !meaningAt(line, skipHyphen(line, count.end)).plural) return null;
  const measure = readMeasure(line, count.end, count.amount);
  if (measure === null) return null;
  const single = count.amount === 1 && /^(?:a|an)$/.test(wordAt(line, count.end - 1));
  // "a weekend of talks" tells when, not how long.
  if (single && /^(?:second|weekend)$/.test(measure.measure.unit)) return null;
  // "a year-round service"
  const joined = skipHyphen(line, measure.end);
  if (single && joined > measure.end && !/^(?:and|long|old|or)$/.test(wordAt(line, joined)))
    return null;
  if (single && measure.measure.unit === "day" && wordAt(line, index - 1) === "of") return null;
  // "a 30-day tour": the article belongs to the tour.
  const isAdjective = first !== index && !meaningAt(line, measure.end - 1).plural;
  if (isAdjective && wordAt(line, index) !== "first") return null;
  const opening =
    count.range === undefined ? measure.measure : { ...measure.measure, range: count.range };
  const { measures, end } = readFurther(line, measure.end, opening);
  if (isAge(line, end)) return null;
  return { node: withMod(count.mod, { op: "duration", of: measures, side: 0 }), end };
}

const withMod = (mod: Mod | null, node: TimeNode): TimeNode =>
  mod === null ? node : { op: "modified", mod, of: node };

/** "17 year old", "8-month-old", "50 years of age". */
function isAge(line: Line, end: number): boolean {
  const at = skipHyphen(line, end);
  const word = wordAt(line, at);
  return word === "old" || word === "olds" || (word === "of" && wordAt(line, at + 1) === "age");
}

/** "weeks", "years" and "the years" alone, but not "years old". */
function readBare(line: Line, index: number): Found | null {
  const { unit, plural } = meaningAt(line, index);
  if (unit === null || !plural || !isKind(line, index, kinds.unit)) return null;
  if (
    unit === "second" ||
    unit === "night" ||
    unit === "quarter" ||
    unit === "weekend" ||
    unit === "minute"
  )
    return null;
  if (isAge(line, index + 1)) return null;
  const before = tokenAt(line, index - 1);
  if (before.text === "-" && !before.spaced) return null;
  if (before.kind === "number" && !tokenAt(line, index).spaced) return null;
  return { node: { op: "duration", of: [{ amount: null, unit }], side: 0 }, end: index + 1 };
}
