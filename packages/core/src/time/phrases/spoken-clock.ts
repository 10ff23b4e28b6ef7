import { readNumber } from "../../text/number-words.ts";
import { tokenAt, wordAt, type Line } from "../line.ts";
import { hourOf, readDayHalf } from "./day-half.ts";

type Clock = { readonly hour: number; readonly minute: number; readonly end: number };

/**
 * Reads a clock time as one says it: "half past three", "at a quarter to five", "at 5 in the afternoon", "at
 * 1730 hours".
 *
 * "Cut by a quarter to five per cent" and "1500 hours of work" are none, so a quarter and hours need a word before them.
 */
export const readSpokenClock = (line: Line, index: number): Clock | null =>
  readFraction(line, index) ?? readInDayPart(line, index) ?? readMilitary(line, index);

const leads = /^(?:at|by|until|till|from|since|before|after|around|about)$/;

/** "half past three", "a quarter to five", "quarter past 3 pm". */
function readFraction(line: Line, index: number): Clock | null {
  const start = wordAt(line, index) === "a" ? index + 1 : index;
  const isHalf = wordAt(line, start) === "half" && start === index;
  if (!isHalf && wordAt(line, start) !== "quarter") return null;
  if (!isHalf && !leads.test(wordAt(line, index - 1))) return null;
  const word = wordAt(line, start + 1);
  if (word !== "past" && (isHalf || word !== "to")) return null;
  const read = readHour(line, start + 2);
  if (read === null) return null;
  const half = readDayHalf(line, read.end);
  if (half === null && !endsClause(line, read.end)) return null;
  // "It rose from a quarter to one in three."
  if (!isHalf && half === null && wordAt(line, index - 1) === "from") return null;
  const hour = hourOf(read.value, half);
  const end = half?.end ?? read.end;
  if (word === "past") return { hour, minute: isHalf ? 30 : 15, end };
  // A quarter to one, of which half of the day is not said, is 12:45.
  const before = half === null && hour === 1 ? 12 : (hour + 23) % 24;
  return { hour: before, minute: 45, end };
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

/** "at 5 in the afternoon", "by ten at night". */
function readInDayPart(line: Line, index: number): Clock | null {
  if (/^[$£€.,:/-]$/.test(wordAt(line, index - 1)) && !tokenAt(line, index).spaced) return null;
  const read = readHour(line, index);
  const half = read === null ? null : readDayHalf(line, read.end);
  if (read === null || half === null) return null;
  return leads.test(wordAt(line, index - 1))
    ? { hour: hourOf(read.value, half), minute: 0, end: half.end }
    : null;
}

/** "at 1730 hours", "by 0600 hours". */
function readMilitary(line: Line, index: number): Clock | null {
  const { text, value } = tokenAt(line, index);
  const isLed = /^(?:at|by|until|till|from|since|before|after)$/.test(wordAt(line, index - 1));
  if (!/^[0-2]\d[0-5]\d$/.test(text) || value >= 2400 || wordAt(line, index + 1) !== "hours")
    return null;
  if ((!isLed && !text.startsWith("0")) || wordAt(line, index + 2) === "of") return null;
  return { hour: Math.floor(value / 100), minute: value % 100, end: index + 2 };
}
