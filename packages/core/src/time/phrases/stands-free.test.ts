import { expect, test } from "vitest";
import { tokenize } from "../../text/tokens.ts";
import { lexTokens } from "../line.ts";
import type { Measure, Mod, TimeNode } from "../time-node.ts";
import { isDate, standsFree } from "./stands-free.ts";

const year: TimeNode = { op: "period", grain: "year", index: 2016 };
const may: TimeNode = {
  op: "named",
  name: { grain: "month", month: 5 },
  pick: "near",
  base: "now",
};
const pair: TimeNode = { op: "year-pair", first: 2015, starts: null };
const relative = (grain: "year" | "week"): TimeNode => ({
  op: "relative",
  grain,
  offset: -1,
  base: "now",
});
const nth = (of: TimeNode): TimeNode => ({ op: "nth", n: 1, grain: "week", of });
const ending = (of: TimeNode): TimeNode => ({ op: "ending", grain: "quarter", of });
const weekOf = (of: TimeNode): TimeNode => ({ op: "week-of", side: 0, of });
const inside = (of: TimeNode): TimeNode => ({ op: "in", name: { grain: "month", month: 5 }, of });
const modified = (mod: Mod, of: TimeNode): TimeNode => ({ op: "modified", mod, of });
const dayPart = (on: TimeNode | null): TimeNode => ({ op: "day-part", part: "MO", on });
const shift = (...by: readonly Measure[]): TimeNode => ({ op: "shift", by, sign: -1, from: "now" });
const week: Measure = { amount: 1, unit: "week" };
const weeks: Measure = { amount: null, unit: "week" };
const again: TimeNode = { op: "again", of: year };
const noDates: readonly TimeNode[] = [
  { op: "clock", hour: 1, minute: 0, second: null, zone: null, on: year },
  { op: "run", by: [week], side: 1, of: year },
  { op: "weekend-of", of: year },
  { op: "duration", of: [week], side: 0 },
  { op: "repeat", value: "P1W", says: "weekly" },
  { op: "vague", value: "PAST_REF" },
];

/** What follows a node, the words of which are left out. */
const isFree = (rest: string, node: TimeNode): boolean => {
  const line = lexTokens(tokenize(`Monday${rest}`), "en-GB");
  return line !== null && standsFree(line, 1, node);
};

test.for([
  ["'s game", false],
  ["' game", false],
  ["-based", false],
  ["–2017", false],
  [" - we ate", true],
  [" – we ate", true],
  [" 2016", false],
  [", we ate", true],
  ["", true],
  [" and", true],
  [" Prayers", false],
  [" Ahmed", false],
  [" reportedly", true],
  [" closed", true],
  [" game", false],
] as const)("a weekday before %j: %j", ([rest, expected]) => {
  expect(isFree(rest, may)).toBe(expected);
});

test.for([
  year,
  pair,
  inside(year),
  nth(year),
  ending(year),
  modified("END", year),
  weekOf(year),
  relative("year"),
])("%j is the year of an election, and stands free before what is no such thing", (node) => {
  expect([isFree(" election", node), isFree(" prices", node)]).toEqual([false, false]);
  expect(isFree(" game", node)).toBe(true);
});

test.for([relative("week"), inside(may), dayPart(year), shift(week), again, ...noDates])(
  "%j says no year",
  (node) => {
    expect(isFree(" game", node)).toBe(false);
  },
);

test.for([
  year,
  pair,
  may,
  inside(year),
  relative("week"),
  nth(year),
  weekOf(year),
  again,
  ending(year),
  shift(week),
  modified("START", year),
  modified("MID", year),
  modified("END", year),
  modified("APPROX", year),
  dayPart(may),
])("%j can be the edge of a stretch", (node) => {
  expect(isDate(node)).toBe(true);
});

test.for([
  ...noDates,
  shift(week, weeks),
  modified("BEFORE", year),
  modified("END", shift(weeks)),
  dayPart(null),
  dayPart(shift(weeks)),
])("%j cannot be the edge of a stretch", (node) => {
  expect(isDate(node)).toBe(false);
});
