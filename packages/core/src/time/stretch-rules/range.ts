import { rangeJoins } from "../english/stretch-words.ts";
import { tokenAt, wordAt, type Line } from "../line.ts";
import { isDate } from "../phrases/stands-free.ts";
import { isMoved } from "../phrases/is-moved.ts";
import { indexPhrases } from "../phrases/phrase-index.ts";
import type { StretchRule } from "../stretch-rule.ts";
import type { TimeNode } from "../time-node.ts";
import type { Reading } from "../time-rule.ts";

/**
 * Two dates and what lies between them: "from 1947 to 1960", "26 July – 22 August", "between 2015 and 2017", "Monday to
 * Friday", "2014 through 2018".
 *
 * "July and August 2016" is a list, and what is "delayed from March to June" lasts no time at all.
 */
export const range: StretchRule = {
  name: "range",
  read: (line, readings, index) => {
    const [from, to] = [readings[index], readings[index + 1]];
    if (from === undefined || to === undefined) return null;
    if (!canBeginRange(from.node) || !canEndRange(to.node)) return null;
    const lead = readLead(line, from.start);
    if (!isJoined(line, from, to, lead)) return null;
    if (lead !== "" && isMoved(line, from.start - 1)) return null;
    if (lead === "" && wordAt(line, from.end) === "to" && !isAlike(from.node, to.node)) return null;
    if (wordAt(line, to.end) === "'s" || !isApart(line, from, to)) return null;
    const start = lead === "" ? from.start : from.start - 1;
    return { kind: "range", start, end: to.end, from: index, to: index + 1 };
  },
};

const isNow = (node: TimeNode): boolean => node.op === "vague" && node.value === "PRESENT_REF";
const canBeginRange = (node: TimeNode): boolean => isDate(node) || isNow(node);
const canEndRange = canBeginRange;

const joins = indexPhrases(rangeJoins.map((join) => [join, join] as const));

/** "from", "between" or nothing. */
function readLead(line: Line, start: number): "from" | "between" | "" {
  const word = wordAt(line, start - 1);
  return word === "from" || word === "between" ? word : "";
}

function isJoined(line: Line, from: Reading, to: Reading, lead: string): boolean {
  const comma = lead !== "" && wordAt(line, from.end) === "," ? 1 : 0;
  const at = from.end + comma;
  if (wordAt(line, at) === "and") return lead === "between" && at + 1 === to.start;
  for (const { words } of joins.get(wordAt(line, at)) ?? []) {
    if (
      words.every((word, offset) => wordAt(line, at + offset) === word) &&
      at + words.length === to.start
    ) {
      return comma === 0 || words[0] === "to" || words[0] === "until";
    }
  }
  return false;
}

/** "A revision on Friday to June" joins what has nothing to do with each other. */
const isAlike = (one: TimeNode, other: TimeNode): boolean =>
  isNow(one) || isNow(other) || grainOf(one) === grainOf(other);

function grainOf(node: TimeNode): string {
  switch (node.op) {
    case "named":
    case "in":
      return node.name.grain === "weekday" ||
        node.name.grain === "month-day" ||
        node.name.grain === "holiday"
        ? "day"
        : node.name.grain;
    case "period":
    case "relative":
    case "nth":
    case "ending":
      return node.grain;
    case "modified":
    case "again":
      return grainOf(node.of);
    case "year-pair":
      return "year";
    case "shift":
    case "day-part":
    case "clock":
    case "run":
    case "weekend-of":
    case "week-of":
    case "duration":
    case "repeat":
    case "vague":
      return "day";
  }
}

const isWeekday = (node: TimeNode): boolean =>
  (node.op === "named" || node.op === "in") && node.name.grain === "weekday";

const isJoinedTo = (text: string): boolean => /^[-–~/]$/.test(text);

/** "2010-2015-86" is a number of something, and a dash between words has space on both sides or on none. */
function isApart(line: Line, from: Reading, to: Reading): boolean {
  const [before, dash, after] = [
    tokenAt(line, from.start - 1),
    tokenAt(line, from.end),
    tokenAt(line, to.end),
  ];
  if (isJoinedTo(before.text) && !tokenAt(line, from.start).spaced) return false;
  if (isJoinedTo(after.text) && !after.spaced && !tokenAt(line, to.end + 1).spaced) return false;
  // "This Friday-Jun-15" is one day, said twice.
  const isTwice = dash.text === "-" && !dash.spaced && isWeekday(from.node) !== isWeekday(to.node);
  if (isTwice) return false;
  return (
    !isJoinedTo(dash.text) || dash.text === "~" || dash.spaced === tokenAt(line, to.start).spaced
  );
}
