import { britishYears, yearKinds } from "../english/year-kinds.ts";
import { kinds } from "../lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { isKind, matchPhrase, tokenAt, wordAt, type Line } from "../line.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * Years that run from one calendar year into the next: "2016/17", "the financial year 2010/11", "2015/2016".
 *
 * With a hyphen ("1915-16") they are more often two years, and are read as such; but "2007-8" is one.
 */
export const yearPair: TimeRule = {
  name: "year-pair",
  opens: kinds.figure | kinds.article | kinds.other,
  read: (line, index) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    const named = kindsOfYear.has(wordAt(line, start))
      ? matchPhrase(line, start + 1, ["year"])
      : null;
    if (named === null && start > index && readYearWords(line, start + 3) === null) return null;
    const fy = wordAt(line, start) === "fy";
    const figure = named ?? (fy ? start + 1 : start);
    const first = readPair(line, figure) ?? readHyphenPair(line, figure, named !== null || fy);
    if (first === null) return null;
    const behind = readYearWords(line, figure + 3);
    const kind = named === null ? wordAt(line, figure + 3) : wordAt(line, start);
    const isBritish = line.locale === "en-GB" && (named !== null || behind !== null);
    return {
      node: {
        op: "year-pair",
        first,
        starts: isBritish ? (britishStarts.get(kind) ?? null) : null,
      },
      end: behind ?? figure + 3,
    };
  },
};

const kindsOfYear = new Set(yearKinds);
const britishStarts = new Map(Object.entries(britishYears));

/** "financial year" behind its years. */
const readYearWords = (line: Line, index: number): number | null =>
  kindsOfYear.has(wordAt(line, index)) ? matchPhrase(line, index + 1, ["year"]) : null;

/** "2016-17" is such a year where words say so. */
function readHyphenPair(line: Line, index: number, isNamed: boolean): number | null {
  const [first, dash, second] = [
    tokenAt(line, index),
    tokenAt(line, index + 1),
    tokenAt(line, index + 2),
  ];
  if (!/^[-–]$/.test(dash.text) || dash.spaced || second.spaced) return null;
  if (!/^(?:19|20)\d\d$/.test(first.text)) return null;
  const joined = !first.spaced && /^[-–/.]$/.test(wordAt(line, index - 1));
  if (!joined && isShort(line, first, second, index + 3)) return first.value;
  if (!/^\d\d(?:\d\d)?$/.test(second.text)) return null;
  const isNext = second.value === first.value + 1 || second.value === (first.value + 1) % 100;
  return isNext && (isNamed || readYearWords(line, index + 3) !== null) ? first.value : null;
}

/** "2007-8", and neither "2007-8-15" nor "2007-8.5". */
function isShort(line: Line, first: Token, second: Token, end: number): boolean {
  const next = tokenAt(line, end);
  if (second.text !== String((first.value + 1) % 10) || second.text === "0") return false;
  return next.spaced || (next.kind !== "word" && !isKind(line, end + 1, kinds.figure));
}

function readPair(line: Line, index: number): number | null {
  const [first, stroke, second] = [
    tokenAt(line, index),
    tokenAt(line, index + 1),
    tokenAt(line, index + 2),
  ];
  if (!/^(?:19|20)\d\d$/.test(first.text) || stroke.text !== "/" || stroke.spaced || second.spaced)
    return null;
  if (wordAt(line, index + 3) === "/" || (!first.spaced && wordAt(line, index - 1) === "/"))
    return null;
  const next = first.value + 1;
  const isNext =
    second.text === String(next) || second.text === String(next % 100).padStart(2, "0");
  return isNext ? first.value : null;
}
