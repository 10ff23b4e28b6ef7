import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, skipHyphen, wordAt, type Line } from "../line.ts";
import type { Measure, Unit } from "../time-node.ts";
import { readCount } from "./read-count.ts";

/** Words between a number and its unit: "three consecutive years". */
export const lengthAdjectives: RegExp =
  /^(?:more|additional|full|whole|consecutive|straight|trading|business|working|extra|long|short|solid|successive|calendar|fiscal|further|other)$/;

/** A unit behind its number: "years", "-day", "more weeks". */
export function readMeasure(
  line: Line,
  index: number,
  amount: number | null,
): { readonly measure: Measure; readonly end: number } | null {
  let at = skipHyphen(line, index);
  const working = isWorking(line, at);
  if (lengthAdjectives.test(wordAt(line, at))) at = skipHyphen(line, at + 1);
  const { unit, count } = meaningAt(line, at);
  if (unit === null || !isKind(line, at, kinds.unit)) return null;
  // "second" after an article or ordinal is a place in a row, and "quarter" a share.
  if (unit === "second" && (amount === 1 || amount === null) && wordAt(line, at) === "second")
    return null;
  if (
    unit === "quarter" &&
    amount !== null &&
    (amount === 1 || at > index || wordAt(line, at + 1) === "of")
  )
    return null;
  const measure = { amount: amount === null ? null : amount * count, unit };
  return { measure: working ? { ...measure, working: true } : measure, end: at + 1 };
}

/** "working days", "business days": weekends do not count. */
export const isWorking = (line: Line, at: number): boolean =>
  /^(?:business|working|trading)$/.test(wordAt(line, at)) &&
  meaningAt(line, skipHyphen(line, at + 1)).unit === "day";

const smaller: readonly string[] = [
  "millennium",
  "century",
  "decade",
  "year",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "second",
];

/** What goes on after a measure: "and a half", "two years and three months", "1 hour 20 minutes", "a year and a day". */
export function readFurther(
  line: Line,
  from: number,
  first: Measure,
): { readonly measures: readonly Measure[]; readonly end: number } {
  const measures = [first];
  let end = from;
  for (
    let more = readNext(line, end, first);
    more !== null;
    more = readNext(line, end, more.measure)
  ) {
    measures.push(more.measure);
    ({ end } = more);
  }
  return { measures: inYears(measures), end };
}

const yearsOf: Readonly<Partial<Record<Unit, number>>> = {
  millennium: 1000,
  century: 100,
  decade: 10,
  year: 1,
};

/** "A decade and a half", "two decades and three years" are so many years. */
function inYears(measures: readonly Measure[]): readonly Measure[] {
  const long = measures.filter(({ unit }) => unit in yearsOf);
  if (measures.length === 1 || long.every(({ unit }) => unit === "year")) return measures;
  const amount = long.some((part) => part.amount === null)
    ? null
    : long.reduce((sum, part) => sum + (part.amount ?? 0) * (yearsOf[part.unit] ?? 0), 0);
  return [{ amount, unit: "year" }, ...measures.slice(long.length)];
}

function readNext(
  line: Line,
  end: number,
  last: Measure,
): { readonly measure: Measure; readonly end: number } | null {
  const comma = wordAt(line, end) === "," ? end + 1 : end;
  const and = wordAt(line, comma) === "and" ? comma + 1 : comma;
  if (
    wordAt(line, and - 1) === "and" &&
    wordAt(line, and) === "a" &&
    wordAt(line, and + 1) === "half" &&
    last.amount !== null &&
    last.amount !== 0.5
  ) {
    return { measure: { amount: 0.5, unit: last.unit }, end: and + 2 };
  }
  const isCount = isKind(line, and, kinds.figure | kinds.cardinal);
  const isOne = and > end && /^an?$/.test(wordAt(line, and));
  const count = isCount || isOne ? readCount(line, and) : null;
  if (count === null || count.amount === null) return null;
  const measure = readMeasure(line, count.end, count.amount);
  const fits =
    measure !== null && smaller.indexOf(measure.measure.unit) > smaller.indexOf(last.unit);
  return fits && smaller.includes(last.unit) ? measure : null;
}
