import { UsageError } from "../problems/usage-error.ts";
import { choose } from "./choose.ts";
import { describeDate, describeMonthDay, isDate, isMonthDay, isPlainDate } from "./dates.ts";
import type { Option } from "./option.ts";
import type { Settings } from "./settings.ts";
import type { Choice } from "./value.ts";

const axes: readonly Choice[] = [
  { name: "refers-to", says: "what they tell of; the default" },
  { name: "stated-on", says: "when they were made" },
];

const forms: readonly Choice[] = [
  { name: "text", says: "the default" },
  { name: "jsonl", says: "one {id, text, date?, speaker?, title?, url?} a line" },
];

const locales: readonly Choice[] = [
  { name: "en-GB", says: "in April; the default" },
  { name: "en-US", says: "in March" },
];

/** Every option, in the order of the help; which formats there are depends on the command. */
export const options: readonly Option[] = [
  {
    name: "with",
    flags: "-w, --with <path...>",
    says: "the later documents, compared with the ones before",
    takes: "path",
  },
  {
    name: "into",
    flags: "--into <file>",
    says: "the collection that they are gathered into; made where there is none",
    takes: "path",
    read: (given) => check("--into", given, isFilled, "a file name"),
  },
  {
    name: "split",
    flags: "--split <date>",
    says: "compare what was written before this year, month or day with the rest",
    takes: "words",
    read: (given) => check("--split", given, isPlainDate, "a year, month or day such as 2017"),
  },
  {
    name: "review",
    flags: "--review <file>",
    says: "honour the verdicts in this file instead of the onrecord.review.jsonl beside or above the documents",
    takes: "path",
    read: (given) => check("--review", given, isFilled, "a file name"),
  },
  {
    name: "git",
    flags: "--git",
    says: "take each path for a file and read the versions of it that git holds, renames followed",
  },
  {
    name: "restated",
    flags: "--restated",
    says: "also show what versions of one text merely say again",
  },
  {
    name: "axis",
    flags: "--axis <axis>",
    says: "which dates of statements to order by",
    takes: axes,
    read: (given) => choose("--axis", given, axes),
  },
  {
    name: "top",
    flags: "-n, --top <count>",
    says: "only so many dates, those that matter most, with what documents tell of them",
    takes: "words",
    read: (given) => readCount("--top", given),
  },
  {
    name: "setAside",
    flags: "--set-aside",
    says: "list the boilerplate that was set aside instead, with the reason",
  },
  {
    name: "plain",
    flags: "--plain",
    says: "print the timeline and the positions as text instead of opening the browser",
  },
  {
    name: "watch",
    flags: "--watch",
    says: "read the documents again when they change; the browser keeps the place",
  },
  {
    name: "fromStart",
    flags: "--from-start",
    says: "open the browser at the beginning, not where it was left, and with everything shown",
  },
  {
    name: "about",
    flags: "-a, --about <term>",
    says: "only what is about it, strongest first",
    takes: "words",
    read: (given) => check("--about", given, hasWord, "words to look for"),
  },
  {
    name: "format",
    flags: "-f, --format <format>",
    says: "how the result is written",
    takes: "words",
  },
  {
    name: "output",
    flags: "-o, --output <file>",
    says: "write the result there, whole or not at all",
    takes: "path",
    read: (given) => check("--output", given, isFilled, "a file name"),
  },
  {
    name: "config",
    flags: "-c, --config <file>",
    says: "use this file instead of the onrecord.yml beside or above the documents",
    takes: "path",
    read: (given) => check("--config", given, isFilled, "a file name"),
  },
  {
    name: "from",
    flags: "--from <form>",
    says: "what the files hold",
    takes: forms,
    read: (given) => choose("--from", given, forms),
  },
  {
    name: "on",
    flags: "--on <date>",
    says: "when documents were written that do not say so",
    takes: "words",
    read: (given) => check("--on", given, isDate, describeDate),
  },
  {
    name: "date",
    flags: "--date <date>",
    says: "when the documents were written, whatever they say",
    takes: "words",
    read: (given) => check("--date", given, isDate, describeDate),
  },
  {
    name: "speaker",
    flags: "--speaker <name>",
    says: "who speaks in the documents, whatever they say",
    takes: "words",
    read: (given) => check("--speaker", given, isFilled, "a name"),
  },
  {
    name: "locale",
    flags: "--locale <locale>",
    says: "when 3/4/2016 is",
    takes: locales,
    read: (given) => choose("--locale", given, locales),
  },
  {
    name: "fiscalYearStart",
    flags: "--fiscal-year-start <MM-DD>",
    says: "the first day of a fiscal year, such as 04-06",
    takes: "words",
    read: (given) => check("--fiscal-year-start", given, isMonthDay, describeMonthDay),
  },
  {
    name: "anew",
    flags: "--anew",
    says: "read every document anew and keep nothing of it, instead of recalling those that have not changed",
  },
  {
    name: "quiet",
    flags: "-q, --quiet",
    says: "no notes and no progress; problems are still told",
  },
];

/** What says how documents are read. */
export const documentOptions: readonly (keyof Settings)[] = [
  "config",
  "from",
  "on",
  "date",
  "speaker",
  "locale",
  "fiscalYearStart",
];

/** The options of every command that reads documents. */
export const readingOptions: readonly (keyof Settings)[] = [
  "about",
  "format",
  "output",
  ...documentOptions,
  "anew",
  "quiet",
];

/** @throws UsageError when it is no number from 1 on. */
export function readCount(option: string, given: string): number {
  return Number(check(option, given, isCount, "a number from 1 on such as 20"));
}

function check(
  option: string,
  given: string,
  isRight: (given: string) => boolean,
  expected: string,
): string {
  if (isRight(given)) return given;
  throw new UsageError(`${option}: expected ${expected}, got ${JSON.stringify(given)}`);
}

function isCount(given: string): boolean {
  return /^[1-9]\d{0,8}$/.test(given);
}

function hasWord(given: string): boolean {
  return /[\p{L}\p{N}]/u.test(given);
}

function isFilled(given: string): boolean {
  return given.trim() !== "";
}
