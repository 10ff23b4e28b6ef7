import { readNumber } from "../../text/number-words.ts";
import { tokenAt, wordAt, type Line } from "../line.ts";

type Clock = { readonly hour: number; readonly minute: number; readonly end: number };

/**
 * Reads a clock time as one says it: "half past three", "at a quarter to five", "5 in the afternoon", "seven in the
 * morning", "at 1730 hours".
 *
 * "Cut by a quarter to five per cent" and "1500 hours of work" are none, so a quarter and hours need a word before them.
 */
export const readSpokenClock = (line: Line, index: number): Clock | null =>
  readFraction(line, index) ?? readInDayPart(line, index) ?? readMilitary(line, index);

const leads = /^(?:at|by|until|till|from|since|before|after|around|about)$/;

/** "half past three", "a quarter to five", "quarter past 3". */
function readFraction(line: Line, index: number): Clock | null {
  const start = wordAt(line, index) === "a" ? index + 1 : index;
  const isHalf = wordAt(line, start) === "half" && start === index;
  if (!isHalf && wordAt(line, start) !== "quarter") return null;
  if (!isHalf && !leads.test(wordAt(line, index - 1))) return null;
  const word = wordAt(line, start + 1);
  if (word !== "past" && (isHalf || word !== "to")) return null;
  const hour = readHour(line, start + 2);
  if (hour === null || !endsClause(line, hour.end)) return null;
  const half = dayHalf(line, hour.end);
  const base = (hour.value % 12) + (half?.after ?? 0);
  const end = half?.end ?? hour.end;
  if (word === "to") return { hour: half === null && base === 0 ? 11 : base - 1, minute: 45, end };
  const on = half === null ? hour.value : base;
  return { hour: on, minute: isHalf ? 30 : 15, end };
}

function readHour(
  line: Line,
  index: number,
): { readonly value: number; readonly end: number } | null {
  const read = readNumber(line.tokens, index);
  if (read === null || !Number.isInteger(read.value) || read.value < 1 || read.value > 12)
    return null;
  return { value: read.value, end: read.next };
}

/** No noun follows that the number counts: "a quarter to five per cent". */
const endsClause = (line: Line, end: number): boolean => {
  const next = tokenAt(line, end);
  return (
    next.kind === "break" ||
    (next.kind === "punctuation" && !/^[-/$£€%]$/.test(next.text)) ||
    /^(?:in|on|and|to|until|till|when|for|yesterday|today|tomorrow|he|she|they|we|i|it|the)$/.test(
      next.text,
    )
  );
};

/** "in the morning", "in the afternoon", "in the evening", "at night". */
function dayHalf(
  line: Line,
  index: number,
): { readonly after: 0 | 12; readonly end: number } | null {
  if (wordAt(line, index) === "at" && wordAt(line, index + 1) === "night")
    return { after: 12, end: index + 2 };
  if (wordAt(line, index) !== "in" || wordAt(line, index + 1) !== "the") return null;
  const part = wordAt(line, index + 2);
  if (!/^(?:morning|afternoon|evening)$/.test(part)) return null;
  return { after: part === "morning" ? 0 : 12, end: index + 3 };
}

/** "5 in the afternoon", "seven in the evening", "ten at night". */
function readInDayPart(line: Line, index: number): Clock | null {
  if (/^[$£€.,:/-]$/.test(wordAt(line, index - 1)) && !tokenAt(line, index).spaced) return null;
  const hour = readHour(line, index);
  const half = hour === null ? null : dayHalf(line, hour.end);
  if (hour === null || half === null || !leads.test(wordAt(line, index - 1))) return null;
  return { hour: (hour.value % 12) + half.after, minute: 0, end: half.end };
}

/** "at 1730 hours", "by 0600 hours". */
function readMilitary(line: Line, index: number): Clock | null {
  const { text, value } = tokenAt(line, index);
  const isLed =
    leads.test(wordAt(line, index - 1)) && !/^(?:about|around)$/.test(wordAt(line, index - 1));
  if (!/^[0-2]\d[0-5]\d$/.test(text) || value >= 2400 || wordAt(line, index + 1) !== "hours")
    return null;
  if ((!isLed && !text.startsWith("0")) || wordAt(line, index + 2) === "of") return null;
  return { hour: Math.floor(value / 100), minute: value % 100, end: index + 2 };
}
