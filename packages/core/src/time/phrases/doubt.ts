import type { Token } from "../../text/tokens.ts";
import { doubtfulMonths, nameMonths } from "../english/month-words.ts";
import { doubtfulSeasons } from "../english/season-words.ts";
import { doubtfulWeekdays, namedWeekdays } from "../english/weekday-words.ts";
import { kinds } from "../lexicon.ts";
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

/** Whether a lone word that is also a verb, a name or a thing ("May", "March", "fall", "Sat") is a time here. */
export function isTimeHere(line: Line, index: number): boolean {
  const token = tokenAt(line, index);
  const before = tokenAt(line, index - 1);
  const { month, weekday, season } = meaningAt(line, index);
  if (month > 0) return isMonthHere(line, index);
  if (weekday > 0) {
    if (before.capital && namedDays.has(`${before.text} ${token.text}`)) return false;
    if (!weekdays.has(token.text)) return true;
    if (!token.capital) return false;
    return (
      /^(?:on|this|last|next|every|each|until)$/.test(before.text) ||
      (wordAt(line, index + 1) === "," && tokenAt(line, index + 2).kind === "number")
    );
  }
  if (season === null) return true;
  const next = tokenAt(line, index + 1);
  if (token.capital && next.capital && next.kind === "word") return false;
  if (!seasons.has(token.text)) return true;
  if (before.text === "the" || before.text === "a") {
    const lead = wordAt(line, index - 2);
    return (
      (leads.has(lead) || ["by", "for", "of", "before", "after"].includes(lead)) &&
      (token.text === "spring" || next.text !== "of")
    );
  }
  return leads.has(before.text) && !(before.text === "to");
}

const isNamePart = (word: Token): boolean => word.capital && word.kind === "word";

function isMonthHere(line: Line, index: number): boolean {
  const token = tokenAt(line, index);
  const before = tokenAt(line, index - 1);
  const next = tokenAt(line, index + 1);
  if (!token.capital) return token.text.length > 3 && !/^(?:march|august|sept)$/.test(token.text);
  if (!months.has(token.text)) return true;
  if (leads.has(before.text)) return true;
  // "by the end of May"
  if (before.text === "of" && isKind(line, index - 2, kinds.partNoun)) return true;
  if (joins.has(before.text) && isKind(line, index - 2, kinds.month)) return true;
  if (joins.has(next.text) && isKind(line, index + 2, kinds.month))
    return tokenAt(line, index + 2).capital;
  if (token.text === "march" && !before.capital && before.kind === "word" && before.text !== "the")
    return true;
  if (token.text === "march" && /^(?:by|from|of)$/.test(before.text)) return true;
  if (!names.has(token.text)) return false;
  if (/^(?:by|from|of|on|and)$/.test(before.text)) return !(next.capital && next.kind === "word");
  return (
    !isNamePart(next) &&
    !(isNamePart(before) && index > 0 && !isKind(line, index - 1, kinds.weekday))
  );
}
