import { readOrdinal } from "../../text/number-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, tokenAt, wordAt, type Line } from "../line.ts";
import { readDayOfMonth } from "./read-month.ts";

const joins = new Set(["and", "or", "to", "-", "–", "until", "till", "through"]);
const leads = new Set(["in", "since", "until", "till", "by", "during", "before", "after", "of"]);

/**
 * Whether "march", "may", "august" or "sept" without its capital is the month: "august 2015", "between august and
 * october", "by the end of august". "In august company", "the march to the city" and "it may" have none.
 */
export function isLowerMonth(line: Line, index: number): boolean {
  const token = tokenAt(line, index);
  const next = tokenAt(line, index + 1);
  if (/^(?:1[5-9]|20)\d\d$/.test(next.text) && next.spaced) return !isCounting(line, index + 2);
  if (isDated(line, index)) return true;
  const isVerb = token.text === "may" || token.text === "march";
  const [before, lead] = [wordAt(line, index - 1), wordAt(line, index - 2)];
  if (joins.has(next.text) && isMonth(line, index + 2))
    return !isVerb || before === "from" || before === "between";
  if (joins.has(before) && isMonth(line, index - 2)) return !isVerb || ends(line, index + 1);
  const isEnd = before === "of" && isKind(line, index - 2, kinds.partNoun);
  const isLed = (leads.has(before) && before !== "of") || isEnd || isPart(before, lead);
  const isSure = !isVerb || before === "in";
  return isLed && isSure && ends(line, index + 1);
}

/** "march 3 2015", "march 3rd", "the 2nd of march", "first of may". */
function isDated(line: Line, index: number): boolean {
  const day = readDayOfMonth(line, index + 1);
  const isLed = /^(?:on|by|from|to|until|till|since|before|after|of|and)$/.test(
    wordAt(line, index - 1),
  );
  if (day !== null && /^(?:19|20)\d\d$/.test(wordAt(line, day.end))) return true;
  if (day?.ordinal === true && isLed) return true;
  if (wordAt(line, index - 1) !== "of") return false;
  const suffix = /^(?:st|nd|rd|th)$/.test(wordAt(line, index - 2));
  const isFigure = suffix && tokenAt(line, index - 3).kind === "number";
  return isFigure || readOrdinal(line.tokens, index - 2)?.next === index - 1;
}

/** Months that are nothing else, or have a capital. */
const isMonth = (line: Line, index: number): boolean =>
  isKind(line, index, kinds.month) &&
  (tokenAt(line, index).capital || tokenAt(line, index).text.length > 2);

const isPart = (before: string, lead: string): boolean =>
  /^(?:early|mid|late)$/.test(before) || (before === "-" && lead === "mid");

/** No word follows that could be the noun of an adjective or the object of a verb. */
const ends = (line: Line, end: number): boolean => {
  const next = tokenAt(line, end);
  return next.kind === "break" || /^[.,;:?!)]$/.test(next.text);
};

const isCounting = (line: Line, index: number): boolean =>
  /^(?:people|men|women|miles|km|times|be|see|bring|well|have)$/.test(wordAt(line, index)) ||
  wordAt(line, index) === "%";
