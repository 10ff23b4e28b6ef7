import { readOrdinal } from "../../text/number-words.ts";
import { kinds } from "../lexicon.ts";
import { meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { readDayOfMonth } from "../phrases/read-month.ts";
import type { Name } from "../time-node.ts";
import type { ReadInner, TimeRule } from "../time-rule.ts";

/**
 * Days of a month that is not named: "Tuesday the 13th", "Tue 13th", "Sunday 31", "on the 4th".
 *
 * "On Friday 13 people came" and "on the 4th floor" have none.
 */
export const dayOfMonth: TimeRule = {
  name: "day-of-month",
  opens: kinds.weekday | kinds.article | kinds.figure,
  read: (line, index, inner) => {
    if (tokenAt(line, index).kind === "number") return readOfMonth(line, index, inner);
    const { weekday, plural } = meaningAt(line, index);
    if (weekday > 0) return plural ? null : readAfterWeekday(line, index, weekday);
    if (wordAt(line, index) !== "the") return null;
    const day = readDayOfMonth(line, index + 1);
    const of = day !== null && wordAt(line, day.end) === "of" ? inner(day.end + 1) : null;
    if (day?.ordinal === true && of?.node.op === "relative" && of.node.grain === "month") {
      return {
        node: { op: "in", name: { grain: "month-day", day: day.day, weekday: null }, of: of.node },
        end: of.end,
      };
    }
    if (!leads.has(wordAt(line, index - 1)) && !isOfWeek(line, index)) return null;
    if (day?.ordinal !== true || !standsAlone(line, day.end)) return null;
    return { node: near({ grain: "month-day", day: day.day, weekday: null }), end: day.end };
  },
};

/** "4" and "23" of "4-23 of next month", "20th of last month". */
function readOfMonth(line: Line, index: number, inner: ReadInner) {
  const day = readDayOfMonth(line, index);
  if (day === null) return null;
  const isFirst = /^[-–]$/.test(wordAt(line, day.end)) && !tokenAt(line, day.end).spaced;
  const isLast = /^[-–]$/.test(wordAt(line, index - 1)) && !tokenAt(line, index).spaced;
  const last = isFirst ? readDayOfMonth(line, day.end + 1) : isLast || day.ordinal ? day : null;
  if (last === null || !/^(?:of|in)$/.test(wordAt(line, last.end))) return null;
  const of = inner(last.end + 1);
  if (of?.node.op !== "relative" || of.node.grain !== "month") return null;
  const name: Name = { grain: "month-day", day: day.day, weekday: null };
  return { node: { op: "in", name, of: of.node }, end: isFirst ? day.end : of.end } as const;
}

const near = (name: Name) => ({ op: "named", name, pick: "near", base: "now" }) as const;

const leads = new Set(["on", "by", "until", "till", "from", "since", "before", "after", "to"]);

/** "the week of the 18th", "week commencing the 18th" */
const isOfWeek = (line: Line, index: number): boolean =>
  wordAt(line, index - 2) === "week" &&
  /^(?:of|beginning|commencing|starting|ending)$/.test(wordAt(line, index - 1));

function readAfterWeekday(line: Line, index: number, weekday: number) {
  if (!tokenAt(line, index).capital && tokenAt(line, index).text.length < 6) return null;
  const at = /^[,.]$/.test(wordAt(line, index + 1)) ? index + 2 : index + 1;
  const the = wordAt(line, at) === "the";
  const figure = readDayOfMonth(line, the ? at + 1 : at);
  const word = the && figure === null ? readOrdinal(line.tokens, at + 1) : null;
  const day = figure?.day ?? word?.value ?? 0;
  const end = figure?.end ?? word?.next ?? at;
  const isSure =
    word !== null || figure?.ordinal === true || (at === index + 1 && endsClause(line, end));
  if (day < 1 || day > 31 || !isSure || !standsAlone(line, end)) return null;
  return { node: near({ grain: "month-day", day, weekday }), end };
}

const endsClause = (line: Line, end: number): boolean => {
  const next = tokenAt(line, end);
  return next.kind === "break" || /^[.;!?)]$/.test(next.text);
};

const joins = new Set([
  "and",
  "or",
  "at",
  "to",
  "till",
  "until",
  "through",
  "for",
  "in",
  "he",
  "she",
  "they",
  "it",
  "we",
  "i",
  "the",
  "but",
  "when",
  "with",
]);

/** What follows is no noun that the ordinal counts. */
const standsAlone = (line: Line, end: number): boolean => {
  const next = tokenAt(line, end);
  return (
    next.kind !== "number" &&
    (next.kind !== "word" || joins.has(next.text)) &&
    next.text !== "-" &&
    next.text !== "/"
  );
};
