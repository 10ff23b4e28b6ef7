import { priceNouns } from "../../english/writing-time-words.ts";
import { firstDay, lastDay, periodOf, shiftPeriod, type DayNumber } from "../../calendar.ts";
import { wordAt, type Line } from "../../line.ts";
import { shiftDay } from "../../placing/shift-time.ts";
import type { TimeNode } from "../../time-node.ts";
import type { Bound, TimeClue, Told } from "../time-clue.ts";

type Days = readonly [first: DayNumber, last: DayNumber];

/**
 * An expression that counts from the day of writing with its date beside it: “last year, 2015”, “this year (2016)”,
 * “today, 12 May 2015”, “two years ago, in 2014”, “this year's 2016 budget”.
 */
export const datedRelative: TimeClue = {
  name: "dated-relative",
  read: ({ line, told }) =>
    told.flatMap((one, index) => {
      const other = told[index + 1];
      return other === undefined ? [] : (solve(line, one, other) ?? solve(line, other, one) ?? []);
    }),
};

function solve(line: Line, relative: Told, dated: Told): readonly Bound[] | null {
  if (relative.days !== null || dated.days === null || !isApposition(line, relative, dated)) {
    return null;
  }
  const now = countBack(relative.node, dated.days);
  if (now === null) return null;
  const [first, last] = relative.start < dated.start ? [relative, dated] : [dated, relative];
  const says = `“${relative.text}” stands beside its date, “${dated.text}”`;
  return [{ first: now[0], last: now[1], says, span: [first.span[0], last.span[1]] }];
}

/**
 * In brackets, between commas, or joined by “in” or “'s”: “since 2005 this month” and “in 2007, last year's rival”
 * speak of two times.
 */
function isApposition(line: Line, relative: Told, dated: Told): boolean {
  const [one, other] = relative.start < dated.start ? [relative, dated] : [dated, relative];
  const between = line.tokens
    .slice(one.end, other.start)
    .map(({ text }) => text)
    .join(" ");
  const after = wordAt(line, other.end);
  if (measures.has(after)) return false;
  if (between === "(" || between === "[") return after === ")" || after === "]";
  if (between === ",") return after === "" || /^[,.;:)–-]$/.test(after);
  if (one !== relative) return false;
  return between === "'s" || between === "in" || between === ", in" || between === ", on";
}

/** After these a year says what prices are told in. */
const measures = new Set(priceNouns);

/** The days on which a relative expression names these days. */
function countBack(node: TimeNode, days: Days): Days | null {
  if (node.op === "modified") return countBack(node.of, days);
  if (node.op === "relative") return countPeriodsBack(node, days);
  if (node.op === "shift") return countMeasuresBack(node, days);
  return node.op === "named" ? countWeekdaysBack(node, days) : null;
}

type Node<Op extends TimeNode["op"]> = Extract<TimeNode, { readonly op: Op }>;

function countPeriodsBack(node: Node<"relative">, [first, last]: Days): Days | null {
  if (node.base !== "now" || node.rolling === true || node.fiscal === true) return null;
  const { grain, offset } = node;
  const isFiner = lastDay(periodOf(grain, first)) >= last;
  if (!isFiner) return null;
  return [
    firstDay(shiftPeriod(periodOf(grain, first), -offset)),
    lastDay(shiftPeriod(periodOf(grain, last), -offset)),
  ];
}

function countMeasuresBack({ from, by, sign }: Node<"shift">, [first, last]: Days): Days | null {
  if (from !== "now") return null;
  const back = sign === 1 ? -1 : 1;
  const [start, end] = [shiftDay(first, by, back), shiftDay(last, by, back)];
  return start === null || end === null ? null : [start, end];
}

/** "Last Friday, 3 June" is said in the week after, "next Friday" in the two weeks before. */
function countWeekdaysBack(node: Node<"named">, [first, last]: Days): Days | null {
  if (node.name.grain !== "weekday" || node.base !== "now" || first !== last) return null;
  if (node.pick === -1) return [first + 1, first + 13];
  if (node.pick === "coming") return [first - 7, first - 1];
  return node.pick === 1 ? [first - 13, first - 1] : null;
}
