import type { Span } from "../data.ts";
import { isHeadingLine } from "./heading-line.ts";
import { tokenAt, type Line } from "./line.ts";
import { bareEnd } from "./phrases/bare-end.ts";
import { readCues } from "./direction.ts";
import type { RangeEnd } from "./placing/place-range-end.ts";
import type { Mention } from "./placing/place-times.ts";
import { readAside } from "./placing/read-aside.ts";
import { readStretches } from "./read-stretches.ts";
import { readTimes } from "./read-times.ts";
import type { Stretch } from "./stretch-rule.ts";
import type { Reading } from "./time-rule.ts";

type Words = { readonly span: Span; readonly text: string };

/** What a piece of text says: its mentions, and the stretches of time that the words around them make of them. */
export type Passage = {
  readonly mentions: readonly (Mention & Words)[];
  readonly stretches: readonly (Stretch & Words)[];
};

export const emptyPassage: Passage = { mentions: [], stretches: [] };

/**
 * Reads a line; `offset` is where the text that its tokens count in begins in the document, `moments` asks for what
 * only a message tells, too.
 */
export function readPassage(
  line: Line,
  text: string,
  offset: number,
  paragraph: number,
  moments: boolean,
): Passage {
  const readings = readTimes(line, moments);
  const stretches = readStretches(line, readings);
  const ends = readEnds(line, readings, stretches);
  const wordsOf = ({ start, end }: Pick<Reading, "start" | "end">): Words => {
    const span = [tokenAt(line, start).start, tokenAt(line, end - 1).end] as const;
    return { span: [span[0] + offset, span[1] + offset], text: text.slice(span[0], span[1]) };
  };
  const isHeading = isHeadingLine(line);
  let before = -1;
  const mentions = readings.map((reading, index) => {
    const { start, end, rule } = reading;
    const followsOn = before >= 0 && isSameSentence(line, before, start);
    const joins = before >= 0 && start - before <= 2 && isJoined(line, before, start);
    before = end;
    const { node, range } = ends.get(index) ?? { node: reading.node, range: null };
    const { span, text: words } = wordsOf(reading);
    return {
      span,
      text: words,
      node,
      rule,
      cues: readCues(line, start, end),
      paragraph,
      aside: readAside(line, start, end),
      isHeading,
      followsOn,
      joins,
      range,
    };
  });
  return {
    mentions,
    stretches: stretches.map((stretch) => Object.assign({}, stretch, wordsOf(stretch))),
  };
}

function isJoined(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (!/^(?:,|and|or|&|\/)$/.test(tokenAt(line, at).text)) return false;
  return to > from;
}

function isSameSentence(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^[.?!;]$/.test(tokenAt(line, at).text)) return false;
  return true;
}

type End = Pick<Mention, "node" | "range">;

/** The readings that are an end of a range, with what the other end can tell them. */
function readEnds(
  line: Line,
  readings: readonly Reading[],
  stretches: readonly Stretch[],
): ReadonlyMap<number, End> {
  const ends = new Map<number, End>();
  for (const stretch of stretches) {
    if (stretch.kind !== "range") continue;
    const [from, to] = [readings[stretch.from], readings[stretch.to]];
    if (from === undefined || to === undefined) continue;
    const [one, other] = [readEnd(line, from), readEnd(line, to)];
    // The year of "26–27 and 30 November 2015" is that of both ends, and stands behind them.
    const isBehind = from.node.op === "in" && to.node.op === "in";
    if (isBehind && one.isBare && other.isBare) continue;
    ends.set(stretch.from, joinEnds("from", one, other));
    ends.set(stretch.to, joinEnds("to", other, one));
  }
  return ends;
}

function readEnd(line: Line, reading: Reading): RangeEnd["other"] {
  const bare = bareEnd(line, reading);
  return {
    node: bare ?? reading.node,
    cues: readCues(line, reading.start, reading.end),
    isBare: bare !== null,
  };
}

const joinEnds = (
  side: RangeEnd["side"],
  { node, isBare }: RangeEnd["other"],
  other: RangeEnd["other"],
): End => ({ node, range: { side, isBare, other } });
