import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { isTimeHere } from "../phrases/doubt.ts";
import type { TimeNode } from "../time-node.ts";
import type { ReadInner, TimeRule } from "../time-rule.ts";

/** A weekday with its week: "Tuesday of last week", "Wednesday next week", "next week Wednesday", "last week on Friday". */
export const weekdayOfWeek: TimeRule = {
  name: "weekday-of-week",
  opens: kinds.weekday | kinds.deictic | kinds.anaphoric | kinds.article,
  read: (line, index, inner) =>
    isKind(line, index, kinds.weekday)
      ? readDayFirst(line, index, inner)
      : readWeekFirst(line, index, inner),
};

type Found = { readonly node: TimeNode; readonly end: number };

function readDayFirst(line: Line, index: number, inner: ReadInner): Found | null {
  const { weekday, plural } = meaningAt(line, index);
  if (plural || !isTimeHere(line, index)) return null;
  const of = /^(?:of|in)$/.test(wordAt(line, index + 1));
  const at = of ? index + 2 : index + 1;
  if (!of && !isKind(line, at, kinds.deictic)) return null;
  const week = inner(at);
  if (week === null || !isWeek(week.node)) return null;
  return { node: { op: "in", name: { grain: "weekday", weekday }, of: week.node }, end: week.end };
}

/** The words of the week are matched here: asking for them from the same token would never end. */
function readWeekFirst(line: Line, index: number, inner: ReadInner): Found | null {
  const start = wordAt(line, index) === "the" ? index + 1 : index;
  const deictic = isKind(line, start, kinds.deictic);
  if (!deictic && !isKind(line, start, kinds.anaphoric)) return null;
  if (wordAt(line, start + 1) !== "week") return null;
  const joined = /^(?:on|-|–)$/.test(wordAt(line, start + 2));
  const at = joined ? start + 3 : start + 2;
  const { weekday, plural } = meaningAt(line, at);
  if (weekday === 0 || plural || !tokenAt(line, at).capital) return null;
  // "last week Monday.com said", "next week, Friday's vote": only the bare day belongs to the week.
  if (inner(at)?.end !== at + 1 || wordAt(line, at + 1) === "'s") return null;
  const { side } = meaningAt(line, start);
  const offset = side < 0 ? -1 : side > 0 ? 1 : 0;
  const of: TimeNode = {
    op: "relative",
    grain: "week",
    offset,
    base: deictic ? "now" : "reference",
  };
  return { node: { op: "in", name: { grain: "weekday", weekday }, of }, end: at + 1 };
}

const isWeek = (node: TimeNode): boolean =>
  node.op === "relative" && node.grain === "week" && node.rolling !== true;
