import { namedClockTimes } from "../english/day-part-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, matchPhrase, tokenAt, wordAt, type Line } from "../line.ts";
import { hourOf, readDayHalf, readHalf } from "../phrases/day-half.ts";
import { readSpokenClock } from "../phrases/spoken-clock.ts";
import { isDay } from "../time-extensions/day-part.ts";
import type { TimeNode } from "../time-node.ts";
import type { ReadInner, TimeRule } from "../time-rule.ts";

/**
 * Clock times, with their day where it follows: "10:35 a.m.", "5pm", "noon", "15:00", "9 a.m. EST Tuesday",
 * "8 o'clock", "half past three".
 */
export const clockTime: TimeRule = {
  name: "clock-time",
  opens: kinds.figure | kinds.clock | kinds.cardinal | kinds.article | kinds.unit | kinds.other,
  read: (line, index, inner) => {
    const read = readSpokenClock(line, index) ?? readClock(line, index);
    if (read === null) return null;
    const zone = readZone(line, read.end);
    const end = zone?.end ?? read.end;
    const day = readDay(line, end, inner);
    const node: TimeNode = {
      op: "clock",
      hour: read.hour,
      minute: read.minute,
      second: null,
      zone: zone?.zone ?? null,
      on: day?.node ?? null,
    };
    return { node, end: day?.end ?? end };
  },
};

type ClockRead = { readonly hour: number; readonly minute: number; readonly end: number };

const named = new Map(Object.entries(namedClockTimes));

function readClock(line: Line, index: number): ClockRead | null {
  const token = tokenAt(line, index);
  const name = named.get(token.text);
  if (name !== undefined) {
    if (wordAt(line, index - 1) === "high") return null;
    return token.capital &&
      index > 0 &&
      tokenAt(line, index + 1).capital &&
      !isKind(line, index + 1, kinds.weekday | kinds.month)
      ? null
      : { hour: name[0], minute: name[1], end: index + 1 };
  }
  if (token.kind !== "number" || isSeconds(line, index)) return null;
  const compact = readCompact(line, index);
  if (compact !== null) return compact;
  const colon = readColon(line, index);
  const hour = colon?.hour ?? Math.floor(token.value);
  const minute =
    colon?.minute ?? (token.text.includes(".") ? Math.round((token.value % 1) * 100) : 0);
  const end = colon?.end ?? index + 1;
  const half = readHalf(line, end);
  if (half !== null) {
    const dotted = token.text.includes(".") && !/\.\d\d$/.test(token.text);
    if (hour < 1 || hour > 12 || minute > 59 || dotted) return null;
    return { hour: (hour % 12) + (half.after ? 12 : 0), minute, end: half.end };
  }
  const clock = colon === null ? matchPhrase(line, end, ["o", "'clock"]) : null;
  if (clock !== null && (hour < 1 || hour > 12)) return null;
  // "3 o'clock in the afternoon", "3:15 in the afternoon"
  const part = clock !== null || colon !== null ? readDayHalf(line, clock ?? end) : null;
  if (part !== null && hour >= 1 && hour <= 12)
    return { hour: hourOf(hour, part), minute, end: part.end };
  if (clock !== null) return { hour, minute, end: clock };
  const noon = named.get(wordAt(line, end));
  if (noon !== undefined && hour === 12) return { hour: noon[0], minute: 0, end: end + 1 };
  // "the 10:10 campaign"
  if (colon === null || wordAt(line, index - 1) === "the") return null;
  const hours = /^(?:h|hrs|hours|hr)$/.test(wordAt(line, end)) ? end + 1 : end;
  return { hour, minute, end: hours };
}

/** The "10" of "9:01:10 AM" is no hour. */
const isSeconds = (line: Line, index: number): boolean =>
  wordAt(line, index - 1) === ":" &&
  !tokenAt(line, index).spaced &&
  !tokenAt(line, index - 1).spaced &&
  tokenAt(line, index - 2).kind === "number";

/** "430pm", "1015 am". */
function readCompact(line: Line, index: number): ClockRead | null {
  const { text, value } = tokenAt(line, index);
  if (!/^\d{3,4}$/.test(text)) return null;
  const half = readHalf(line, index + 1);
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  if (
    text.length === 4 &&
    /^(?:hrs|hr|h)$/.test(wordAt(line, index + 1)) &&
    hour < 24 &&
    minute < 60
  )
    return { hour, minute, end: index + 2 };
  if (half === null || hour < 1 || hour > 12 || minute > 59) return null;
  return { hour: (hour % 12) + (half.after ? 12 : 0), minute, end: half.end };
}

/** "10:35", but no score ("won 3:1") or verse. */
function readColon(line: Line, index: number): ClockRead | null {
  const [hour, colon, minute] = [
    tokenAt(line, index),
    tokenAt(line, index + 1),
    tokenAt(line, index + 2),
  ];
  if (
    colon.text !== ":" ||
    colon.spaced ||
    minute.spaced ||
    minute.text.length !== 2 ||
    minute.kind !== "number"
  )
    return null;
  if (hour.text.length > 2 || hour.value > 24 || minute.value > 59) return null;
  if (wordAt(line, index - 1) === ":" && !hour.spaced) return null;
  const [more, seconds] = [tokenAt(line, index + 3), tokenAt(line, index + 4)];
  if (more.text === ":" && !more.spaced && seconds.kind === "number" && !seconds.spaced)
    return null;
  return { hour: hour.value, minute: minute.value, end: index + 3 };
}

const zones = /^(?:gmt|utc|bst|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|cet|cest|sgt|local)$/;

function readZone(
  line: Line,
  index: number,
): { readonly zone: string; readonly end: number } | null {
  const token = tokenAt(line, index);
  if (token.text === "local" && wordAt(line, index + 1) === "time")
    return { zone: "local", end: index + 2 };
  return token.capital && zones.test(token.text) && token.text !== "local"
    ? { zone: token.text.toUpperCase(), end: index + 1 }
    : null;
}

function readDay(
  line: Line,
  end: number,
  inner: ReadInner,
): { readonly node: TimeNode; readonly end: number } | null {
  const comma = wordAt(line, end) === "," ? end + 1 : end;
  const on = /^(?:on|of)$/.test(wordAt(line, comma)) ? comma + 1 : comma;
  if (
    !isKind(
      line,
      on,
      kinds.weekday | kinds.month | kinds.deicticDay | kinds.figure | kinds.deictic | kinds.other,
    )
  )
    return null;
  const found = inner(on);
  if (found === null) return null;
  if (found.node.op === "day-part" && found.node.on !== null)
    return { node: found.node.on, end: found.end };
  return isDay(found.node) ? found : null;
}
