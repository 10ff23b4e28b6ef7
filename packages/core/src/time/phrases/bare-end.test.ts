import { expect, test } from "vitest";
import { tokenize } from "../../text/tokens.ts";
import { lexTokens } from "../line.ts";
import type { Name, TimeNode } from "../time-node.ts";
import { bareEnd } from "./bare-end.ts";

const month: Name = { grain: "month", month: 11 };
const monday: Name = { grain: "weekday", weekday: 1 };
const near = (name: Name): TimeNode => ({ op: "named", name, pick: "near", base: "now" });
const picked = (name: Name): TimeNode => ({ op: "named", name, pick: 0, base: "now" });
const year = (index: number): TimeNode => ({ op: "period", grain: "year", index });
const inYear = (index: number): TimeNode => ({ op: "in", name: month, of: year(index) });
const late = (of: TimeNode): TimeNode => ({ op: "modified", mod: "END", of });
const morning = (on: TimeNode | null): TimeNode => ({ op: "day-part", part: "MO", on });

const count = (part: string): number => tokenize(part).length;

/** What is bare of the words that stand in square brackets. */
function bare(text: string, node: TimeNode): TimeNode | null {
  const [before = "", words = "", after = ""] = text.split(/[[\]]/);
  const line = lexTokens(tokenize(before + words + after), "en-GB");
  if (line === null) throw new TypeError(`no time in ${text}`);
  const start = count(before);
  return bareEnd(line, { rule: "any", start, end: start + count(words), node });
}

test.for([
  ["[Nov] to 5 February 2017", inYear(2017)],
  ["[26] to 30 Nov 1950", inYear(1950)],
  ["[3 Nov] to 30 Nov 1950", inYear(1950)],
  ["[50 Nov] to 30 Nov 1950", inYear(1950)],
  ["[Nov 26] to Nov 30, 1951", inYear(1950)],
  ["[Nov] 1950", inYear(1950)],
  ["1950 to [Nov], 1950", inYear(1950)],
] as const)("%j only shares its year", ([text, node]) => {
  expect(bare(text, node)).toEqual(near(month));
});

test.for([
  ["[Nov 2017]", inYear(2017)],
  ["[3 Nov 82]", inYear(1982)],
  ["[82 Nov 3]", inYear(1982)],
  ["[Nov '82]", inYear(1982)],
  ["[Nov 420]", inYear(420)],
  ["[Nov nineteen fifty]", inYear(1950)],
  ["[Nov] of last year", { op: "in", name: month, of: picked(month) }],
  [
    "[Nov] of the decade",
    { op: "in", name: month, of: { op: "period", grain: "decade", index: 195 } },
  ],
] as const)("%j has its own year", ([text, node]) => {
  expect(bare(text, node)).toBeNull();
});

test.for([
  ["[Monday] to Friday", near(monday), near(monday)],
  ["Friday to [this Monday]", picked(monday), near(monday)],
  ["Friday - [this Monday]", picked(monday), near(monday)],
  ["Friday until [this Monday]", picked(monday), near(monday)],
  ["Friday unto [this Monday]", picked(monday), null],
  ["Friday to-[this Monday]", picked(monday), near(monday)],
  ["Friday [this Monday] to Sunday", picked(monday), null],
  ["Friday to [this November]", picked(month), null],
  ["Friday to [next Monday]", { op: "named", name: monday, pick: 1, base: "now" }, null],
  ["[late Nov] to May 2017", late(inYear(2017)), late(near(month))],
  ["[late Nov 2016] to May 2017", late(inYear(2016)), null],
  ["[Monday morning]", morning(near(monday)), morning(near(monday))],
  ["[Nov 2016 morning]", morning(inYear(2016)), null],
  ["[morning] of Monday", morning(null), null],
] as const)("of %j, %j is %j", ([text, node, expected]) => {
  expect(bare(text, node)).toEqual(expected);
});

test.for<TimeNode>([
  year(2016),
  { op: "year-pair", first: 2015, starts: null },
  { op: "relative", grain: "week", offset: 0, base: "now" },
  { op: "shift", by: [], sign: 1, from: "now" },
  { op: "nth", n: 1, grain: "day", of: near(month) },
  { op: "again", of: near(month) },
  { op: "ending", grain: "year", of: near(month) },
  { op: "clock", hour: 1, minute: 0, second: null, zone: null, on: near(monday) },
  { op: "run", by: [], side: 1, of: near(month) },
  { op: "weekend-of", of: near(monday) },
  { op: "week-of", side: 0, of: near(monday) },
  { op: "duration", of: [], side: 0 },
  { op: "repeat", value: "P1D", says: "daily" },
  { op: "vague", value: "PAST_REF" },
])("%j is not bare", (node) => {
  expect(bare("[Monday] to Friday", node)).toBeNull();
});
