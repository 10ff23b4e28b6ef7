import { isKind, tokenAt, wordAt, type Line } from "../line.ts";
import { kinds } from "../lexicon.ts";
import type { TimeExtension } from "../time-extension.ts";
import type { Base, Measure, TimeNode } from "../time-node.ts";

const sides: Readonly<Record<string, readonly [sign: -1 | 1, from: Base]>> = {
  ago: [-1, "now"],
  earlier: [-1, "reference"],
  previously: [-1, "reference"],
  later: [1, "reference"],
  hence: [1, "now"],
};

/**
 * A length of time and the way to go: "two years ago", "a year earlier", "three days later", "two weeks from now",
 * "two days before Christmas", "a week after Easter".
 *
 * "Ago" counts from the time of writing, "earlier" and "later" from the time last spoken of.
 */
export const ago: TimeExtension = {
  name: "ago",
  extend: (line, reading, inner) => {
    const modified = reading.node.op === "modified" ? reading.node : null;
    const duration = modified === null ? reading.node : modified.of;
    if (duration.op !== "duration" || duration.side !== 0) return null;
    const wrap = (node: TimeNode): TimeNode =>
      modified === null ? node : { op: "modified", mod: modified.mod, of: node };
    const joined = tokenAt(line, reading.end).text === "-" ? reading.end + 1 : reading.end;
    const word = wordAt(line, joined);
    const side = Object.hasOwn(sides, word) ? sides[word] : undefined;
    if (side !== undefined && !(side[1] === "reference" && isClock(duration.of))) {
      const [sign, from] = side;
      return {
        ...reading,
        rule: "ago",
        end: joined + 1,
        node: wrap({ op: "shift", by: duration.of, sign, from }),
      };
    }
    const fromNow = word === "from" && /^(?:now|today)$/.test(wordAt(line, joined + 1));
    if (fromNow && !isLasting(line, reading.start, joined + 2)) {
      return {
        ...reading,
        rule: "ago",
        end: joined + 2,
        node: wrap({ op: "shift", by: duration.of, sign: 1, from: "now" }),
      };
    }
    // "Two years before, …": with nothing behind it, it counts back from the time last spoken of.
    const isAlone = word === "before" && /^[,.;:)]$/.test(wordAt(line, joined + 1));
    if (isAlone && isSmall(duration.of) && !isClock(duration.of)) {
      const node: TimeNode = { op: "shift", by: duration.of, sign: -1, from: "reference" };
      return { ...reading, rule: "ago", end: joined + 1, node: wrap(node) };
    }
    if (word !== "before" && word !== "after" && word !== "from") return null;
    const anchor =
      isKind(line, joined + 1, kinds.figure | kinds.ordinal) && word === "from"
        ? null
        : inner(joined + 1);
    if (anchor === null || !isPoint(anchor.node) || !isSmall(duration.of)) return null;
    if (word === "from" && isLasting(line, reading.start, anchor.end)) return null;
    const node: TimeNode = {
      op: "shift",
      by: duration.of,
      sign: word === "before" ? -1 : 1,
      from: word === "from" ? comingWeekday(anchor.node) : anchor.node,
    };
    return { ...reading, rule: "ago", end: anchor.end, node: wrap(node) };
  },
};

/** "A week from Friday" counts from the Friday that comes. */
const comingWeekday = (node: TimeNode): TimeNode =>
  node.op === "named" && node.name.grain === "weekday" && node.pick === "near"
    ? { ...node, pick: "coming" }
    : node;

/** "For two weeks from Easter", "64 days from 21 November to January": how long, and not when. */
const isLasting = (line: Line, start: number, end: number): boolean =>
  /^(?:for|last|lasts|lasted|lasting|over|during|the)$/.test(wordAt(line, start - 1)) ||
  /^(?:to|until|till|through|-|–)$/.test(wordAt(line, end));

const isPoint = (node: TimeNode): boolean =>
  ["period", "named", "in", "relative", "shift", "nth"].includes(node.op);

/** "Two hours later" names no day, so it stays a length. */
const isClock = (measures: readonly Measure[]): boolean =>
  measures.every(({ unit }) => unit === "hour" || unit === "minute" || unit === "second");

const isSmall = (measures: readonly Measure[]): boolean =>
  measures.every(({ amount }) => amount !== null);
