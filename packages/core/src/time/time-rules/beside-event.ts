import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { standsFree } from "../phrases/stands-free.ts";
import { isDay } from "../time-extensions/day-part.ts";
import type { Grain, TimeNode, Unit } from "../time-node.ts";
import type { Reading, TimeRule } from "../time-rule.ts";

/**
 * The day, night, week, month or year before or after: "the day before, …", "the year after", "the day before the
 * outbreak", "the night before she died".
 *
 * Alone it counts from the time last spoken of; before words that name an event it counts from that, and no text says
 * on which day an event was. Before a date it counts from that: "the year before 2015", "the week after Easter".
 */
export const besideEvent: TimeRule = {
  name: "beside-event",
  opens: kinds.article,
  read: (line, index, inner) => {
    if (wordAt(line, index) !== "the") return null;
    const word = wordAt(line, index + 1);
    const grain = grains.get(word);
    const side = sides.get(wordAt(line, index + 2));
    if (grain === undefined || side === undefined || !isKind(line, index + 1, kinds.unit))
      return null;
    const end = index + 3;
    // "Later in the day before returning home": only its "in the day" is a time.
    if (wordAt(line, index - 1) === "in") return null;
    const found = inner(end);
    if (found !== null)
      return grain === "day"
        ? besideDay(found, side, word)
        : besideStretch(line, found, side, grain);
    // "The day before yesterday", "the year after next" have rules of their own.
    if ((meaningAt(line, end).kinds & ~(kinds.article | kinds.phrase)) !== 0) return null;
    const event = eventAfter(line, end);
    const node: TimeNode =
      event === null
        ? { op: "relative", grain, offset: side, base: "reference" }
        : {
            op: "shift",
            by: [{ amount: 1, unit: grain }],
            sign: side,
            from: { op: "vague", value: "PAST_REF", event },
          };
    return { node: word === "night" ? { op: "day-part", part: "NI", on: node } : node, end };
  },
};

/** "The day before last Tuesday", "the night before Christmas Eve". */
function besideDay(found: Reading, side: -1 | 1, word: string): Found | null {
  const { node: from, end } = found;
  if (!["named", "in", "relative", "shift"].includes(from.op)) return null;
  const node: TimeNode = { op: "shift", by: [{ amount: 1, unit: "day" }], sign: side, from };
  return { node: word === "night" ? { op: "day-part", part: "NI", on: node } : node, end };
}

/** "The year before 2015", "the month after March 2016", "the week after Easter". */
function besideStretch(
  line: Line,
  found: Reading,
  side: -1 | 1,
  grain: Grain & Unit,
): Found | null {
  if (!standsFree(line, found.end, found.node)) return null;
  const { node } = found;
  const isSame =
    (node.op === "period" && node.grain === grain) ||
    (node.op === "in" && node.name.grain === grain) ||
    (node.op === "named" && node.name.grain === grain);
  const isWeek = grain === "week" && isDay(node);
  if (!isSame && !isWeek) return null;
  const from: TimeNode = isWeek ? { op: "week-of", side: 0, of: node } : node;
  return {
    node: { op: "shift", by: [{ amount: 1, unit: grain }], sign: side, from },
    end: found.end,
  };
}

type Found = { readonly node: TimeNode; readonly end: number };

const grains = new Map<string, Grain & Unit>([
  ["day", "day"],
  ["night", "day"],
  ["week", "week"],
  ["month", "month"],
  ["year", "year"],
]);

const sides = new Map<string, -1 | 1>([
  ["before", -1],
  ["after", 1],
  ["following", 1],
]);

/** Words that go on with the sentence instead of naming an event. */
const goesOn = /^(?:and|but|or|in|at|on|to|from|with|by|for|when|was|were|had|is|saw|that)$/;

/** How many words of an event its explanation quotes. */
const longestEvent = 8;

function eventAfter(line: Line, start: number): string | null {
  const first = tokenAt(line, start);
  if (first.kind !== "word" || goesOn.test(first.text)) return null;
  const words: string[] = [];
  for (let at = start; at < start + longestEvent && tokenAt(line, at).kind === "word"; at++) {
    words.push(wordAt(line, at));
  }
  return words.join(" ");
}
