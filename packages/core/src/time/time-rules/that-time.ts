import { kinds } from "../lexicon.ts";
import { isKind, tokenAt, wordAt, type Line } from "../line.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * Back to the time last spoken of, without a length of its own: "at that time", "by this time", "during this period",
 * "at the time", "from that date".
 *
 * "This time" is an occasion more often than a time, so a preposition has to lead up to it.
 */
export const thatTime: TimeRule = {
  name: "that-time",
  opens: kinds.article | kinds.anaphoric | kinds.deictic,
  read: (line, index) => {
    const [lead, noun, end] = [wordAt(line, index), wordAt(line, index + 1), index + 2];
    const isThis = lead === "this";
    if (noun === "date" && (isThis || lead === "that") && isLed(line, index)) {
      return { node: { op: "relative", grain: "day", offset: 0, base: "reference" }, end };
    }
    if (noun === "time" && isLed(line, index) && isOver(line, end)) {
      if (isThis || lead === "that") return { node: told(isThis), end };
      const isThe = lead === "the" && wordAt(line, index - 1) === "at";
      return isThe && isClosed(line, end) ? { node: told(false), end } : null;
    }
    const isPeriod = noun === "period" && (isThis || lead === "that") && isOver(line, end);
    return isPeriod ? { node: told(isThis), end } : null;
  },
};

const told = (isThis: boolean): TimeNode => ({
  op: "vague",
  value: isThis ? "PRESENT_REF" : "PAST_REF",
  told: true,
});

const isLed = (line: Line, index: number): boolean =>
  /^(?:at|by|during|from|since|until|till|around|in|before|after|to|up|about|on|of|throughout)$/.test(
    wordAt(line, index - 1),
  );

/** "This time frame", "that period drama", "this time last year" go on. */
function isOver(line: Line, end: number): boolean {
  const next = tokenAt(line, end);
  if (next.kind !== "word" || !next.spaced) return next.text !== "-";
  if (isKind(line, end, kinds.unit | kinds.deictic | kinds.anaphoric)) return false;
  return !/^(?:frame|frames|limit|zone|zones|table|line|scale|span|slot|lag|of|around|drama|dramas|piece|costume|furniture|out|off)$/.test(
    next.text,
  );
}

/** "At the time the bridge fell" says when by an event. */
const isClosed = (line: Line, end: number): boolean =>
  tokenAt(line, end).kind !== "word" || /^(?:and|but|or|was|were|had)$/.test(wordAt(line, end));
