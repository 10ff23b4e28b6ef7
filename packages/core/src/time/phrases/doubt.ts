import type { Token } from "../../text/tokens.ts";
import { doubtfulMonths, nameMonths } from "../english/month-words.ts";
import { doubtfulSeasons } from "../english/season-words.ts";
import { doubtfulWeekdays, namedWeekdays } from "../english/weekday-words.ts";
import { kinds } from "../lexicon.ts";
import { isLowerMonth } from "./lower-month.ts";
import { isKind, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";

const months = new Set(doubtfulMonths);
const names = new Set(nameMonths);
const seasons = new Set(doubtfulSeasons);
const weekdays = new Set(doubtfulWeekdays);

const namedDays = new Set(namedWeekdays);

const leads = new Set([
  "in",
  "last",
  "next",
  "this",
  "early",
  "late",
  "mid",
  "since",
  "until",
  "till",
  "during",
  "through",
  "throughout",
  "each",
  "every",
  "previous",
  "following",
  "coming",
  "between",
]);
const joins = new Set(["and", "or", "to", "-", "–", "until", "through"]);
const dayJoins = new Set([...joins, ",", "&"]);

/** Whether a lone word that is also a verb, a name or a thing ("May", "March", "fall", "Sat") is a time here. */
export function isTimeHere(line: Line, index: number): boolean {
  const token = tokenAt(line, index);
  const before = tokenAt(line, index - 1);
  const { month, weekday, season } = meaningAt(line, index);
  if (month > 0) return isMonthHere(line, index);
  if (weekday > 0) {
    if (namedDays.has(`${before.text} ${token.text}`)) return false;
    if (!weekdays.has(token.text)) return true;
    if (!token.capital) return isShortDay(line, index);
    return (
      /^(?:on|this|last|next|every|each|until)$/.test(before.text) ||
      (dayJoins.has(before.text) && isDayBefore(line, index - 2)) ||
      (dayJoins.has(wordAt(line, index + 1)) && meaningAt(line, index + 2).weekday > 0) ||
      (wordAt(line, index + 1) === "," && tokenAt(line, index + 2).kind === "number")
    );
  }
  if (season === null) return true;
  const next = tokenAt(line, index + 1);
  if (token.capital && next.capital && next.kind === "word") return false;
  // The spring term of a British school begins in January.
  if (next.text === "term" || next.text === "semester") return false;
  if (!seasons.has(token.text)) return true;
  // In the middle of a sentence only the season has a capital.
  if (token.capital && token.text === "spring" && before.kind === "word" && !before.capital)
    return true;
  if (before.text === "the" || before.text === "a") {
    const lead = wordAt(line, index - 2);
    return (
      (leads.has(lead) || /^(?:by|for|of|before|after)$/.test(lead)) && !isDecline(line, index)
    );
  }
  return leads.has(before.text) && !isDecline(line, index);
}

/** "after a fall in prices", "the fall of the old order": what went down. "This fall in Boston" is a season. */
export function isDecline(line: Line, index: number): boolean {
  if (wordAt(line, index) !== "fall") return false;
  const before = wordAt(line, index - 1);
  const next = wordAt(line, index + 1);
  if (before === "a" || next === "of") return true;
  if (before === "the") return /^(?:in|from|to)$/.test(next);
  const place = tokenAt(line, wordAt(line, index + 2) === "the" ? index + 3 : index + 2);
  const isBeside = /^(?:last|next)$/.test(before) && wordAt(line, index - 2) !== "the";
  return next === "in" && !isBeside && place.kind === "word" && !place.capital;
}

/** "next fri", "on sat", "mon, wed": in lower case only with a word of time before, and not before what it could govern. */
function isShortDay(line: Line, index: number): boolean {
  const { text } = tokenAt(line, index);
  const next = tokenAt(line, index + 1);
  const isLast =
    next.kind !== "word" || /^(?:at|and|or|to|from|morning|night|nite)$/.test(next.text);
  if (/^(?:sat|sun|wed)$/.test(text) && !isLast) return false;
  if (/^(?:on|this|last|next|nxt|every|each|until|till|coming)$/.test(wordAt(line, index - 1)))
    return true;
  return isLast && dayJoins.has(wordAt(line, index - 1)) && isDayBefore(line, index - 2);
}

/** "friday or", "friday night or". */
const isDayBefore = (line: Line, index: number): boolean =>
  meaningAt(line, index).weekday > 0 ||
  (meaningAt(line, index).dayPart !== null && meaningAt(line, index - 1).weekday > 0);

const marchers = /^(?:on|to|of|for|through|against|from|by|was|is|and|in|began|by|past|into)$/;

const isNamePart = (word: Token): boolean => word.capital && word.kind === "word";

function isMonthHere(line: Line, index: number): boolean {
  const token = tokenAt(line, index);
  const before = tokenAt(line, index - 1);
  const next = tokenAt(line, index + 1);
  if (!token.capital)
    return (
      (token.text.length > 3 && !/^(?:march|august|sept)$/.test(token.text)) ||
      isLowerMonth(line, index)
    );
  if (!months.has(token.text)) return true;
  if (leads.has(before.text)) return true;
  if (before.text === "-" && /^(?:early|mid|late)$/.test(wordAt(line, index - 2))) return true;
  // "by the end of May"
  if (before.text === "of" && isKind(line, index - 2, kinds.partNoun)) return true;
  if (joins.has(before.text) && isKind(line, index - 2, kinds.month)) return true;
  if (joins.has(next.text) && isKind(line, index + 2, kinds.month))
    return tokenAt(line, index + 2).capital;
  if (token.text === "march" && !before.capital && before.kind === "word" && before.text !== "the")
    return true;
  if (token.text === "march" && /^(?:by|from|of)$/.test(before.text)) return true;
  // "the March meeting", but "the March on the city"
  if (token.text === "march" && before.text === "the" && next.kind === "word")
    return !next.capital && !marchers.test(next.text);
  if (!names.has(token.text)) return false;
  if (/^(?:by|from|of|on|and)$/.test(before.text)) return !(next.capital && next.kind === "word");
  return (
    !isNamePart(next) &&
    !(isNamePart(before) && index > 0 && !isKind(line, index - 1, kinds.weekday))
  );
}
