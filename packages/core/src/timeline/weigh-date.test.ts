import fc from "fast-check";
import { expect, test } from "vitest";
import { sayOn } from "../../test/say-on.ts";
import { weighDate } from "./weigh-date.ts";

const day = { earliest: "2016-09-15", latest: "2016-09-15" };
const month = { earliest: "2016-09-01", latest: "2016-09-30" };
const year = { earliest: "2016-01-01", latest: "2016-12-31" };
const since = { earliest: "2016-09-15", latest: null };

type Days = { readonly earliest: string | null; readonly latest: string | null };
type Told = readonly [document: string, on: string | null];

function weigh(date: Days, told: readonly Told[]): number {
  return weighDate(
    date,
    told.map(([document, on], index) => sayOn(String(index), on, { document })),
  ).salience;
}

test.for([
  ["a week later", day, [["a", "2016-09-22"]], "at the time", day, [["a", "2016-09-15"]]],
  ["a year later", day, [["a", "2017-09-15"]], "a week later", day, [["a", "2016-09-22"]]],
  [
    "two documents",
    day,
    [
      ["a", "2016-09-22"],
      ["b", "2016-09-22"],
    ],
    "one, twice",
    day,
    [
      ["a", "2016-09-22"],
      ["a", "2016-09-22"],
    ],
  ],
  [
    "two mentions",
    day,
    [
      ["a", "2016-09-22"],
      ["a", "2016-09-22"],
    ],
    "one",
    day,
    [["a", "2016-09-22"]],
  ],
  [
    "one later",
    day,
    [["a", "2016-10-15"]],
    "three at the time",
    day,
    [
      ["a", "2016-09-15"],
      ["b", "2016-09-15"],
      ["c", "2016-09-14"],
    ],
  ],
  ["a day", day, [["a", "2018"]], "a month", month, [["a", "2018"]]],
  ["a month", month, [["a", "2018"]], "a year", year, [["a", "2018"]]],
  ["a day", day, [["a", "2018"]], "since that day", since, [["a", "2018"]]],
  ["later", day, [["a", "2018"]], "nobody knows when", day, [["a", null]]],
  ["nobody knows when", day, [["a", null]], "at the time", day, [["a", "2016-09-15"]]],
] as const)("%s weighs more than %4$s", ([, one, told, , other, less]) => {
  expect(weigh(one, told)).toBeGreaterThan(weigh(other, less));
});

test.for([
  ["before", "2016-09-01"],
  ["long before", "2012"],
  ["within the month", "2016-09-20"],
] as const)("told %s, a month counts as told at the time", ([, on]) => {
  expect(weigh(month, [["a", on]])).toBe(weigh(month, [["a", "2016-09-30"]]));
});

test("the reasons tell the documents and what they weigh", () => {
  const { because } = weighDate(month, [
    sayOn("1", "2017"),
    sayOn("2", "2016-09", { document: "b" }),
  ]);
  expect(because).toEqual([
    { rule: "salience/told-later", says: "of 2 documents, 1 tells of it afterwards", weight: 1.1 },
    { rule: "salience/mentions", says: "2 mentions", weight: 0.158 },
    { rule: "salience/precision", says: "more than one day, so both count 0.169 times" },
  ]);
});

const isoDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

test("what is said of it once more never makes a date matter less", () => {
  const said = fc.record({
    document: fc.constantFrom("a", "b", "c"),
    on: fc.option(fc.date({ noInvalidDate: true, min: new Date("1990"), max: new Date("2030") })),
  });
  fc.assert(
    fc.property(fc.array(said, { maxLength: 8 }), said, (all, more) => {
      const told = [...all, more].map(({ document, on }): Told => [document, isoDay(on)]);
      expect(weigh(day, told)).toBeGreaterThanOrEqual(weigh(day, told.slice(0, -1)));
    }),
  );
});

test.for([null, "-0489-01-01", "0001-01-01", "9999-12-31", "no day"])(
  "a date from %s on is weighed",
  (earliest) => {
    expect(weigh({ earliest, latest: null }, [["a", "2016"]])).toBeGreaterThanOrEqual(0);
  },
);
