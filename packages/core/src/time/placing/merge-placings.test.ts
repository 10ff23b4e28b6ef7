import fc from "fast-check";
import { expect, test } from "vitest";
import { writeDay } from "../calendar.ts";
import { findTimes } from "../find-times.ts";

const meaning = (text: string, creationTime: string) => findTimes(text, { creationTime })[0];

const says = (phrase: string) => meaning(phrase, "2016-09")?.because.map((step) => step.says);

test.for([
  ["2016-09", "last week", "2016-08-22/2016-09-25"],
  ["2016-09", "two days ago", "2016-08-30/2016-09-28"],
  ["2016-09", "two years ago", "2014"],
  ["2016-09", "by the end of the year", "2016-11-01/2016-12-31"],
  ["2016", "this year", "2016"],
  ["2016", "last week", "2015-12-21/2016-12-25"],
  ["2015/2016", "last year", "2014-01-01/2015-12-31"],
] as const)("written in %s, %j means %j", ([written, phrase, edtf]) => {
  expect(meaning(phrase, written)?.edtf).toBe(edtf);
});

test.for([
  ["2014/2016", "last week"],
  ["2014/2016", "yesterday"],
  ["2010/2016", "last year"],
  ["2016/..", "last week"],
  ["../2016", "last year"],
] as const)("written in %s, %j is placed nowhere", ([written, phrase]) => {
  const time = meaning(phrase, written);
  expect([time?.edtf, time?.earliest, time?.latest]).toEqual([null, null, null]);
  expect(time?.because.some(({ rule }) => rule === "creation-time")).toBe(true);
});

test("the explanation tells of every possible day, not of one", () => {
  expect(says("last week")).toEqual([
    "the week before",
    "counted from a day of writing from 2016-09-01 to 2016-09-30",
    "from the first of these days it is 2016-W34, from the last 2016-W38",
    "2016-WXX, in EDTF 2016-08-22/2016-09-25",
  ]);
  expect(says("two years ago")).toEqual([
    "2 years before",
    "counted from a day of writing from 2016-09-01 to 2016-09-30",
    "2014",
  ]);
});

test("whatever a phrase means on a possible day of writing lies in what it means on all of them", () => {
  const phrases = fc.constantFrom(
    "last week",
    "Thursday",
    "next Monday",
    "in October",
    "will open in October",
    "was shut on 4 March",
    "two years ago",
    "three months ago",
    "by the end of the year",
    "earlier this year",
    "later this month",
    "last summer",
    "the third quarter",
    "over the weekend",
    "Christmas",
    "the past two weeks",
    "within ten days",
    "in recent days",
  );
  const days = fc.tuple(fc.integer({ min: 16_000, max: 18_000 }), fc.nat(360), fc.nat(360));
  fc.assert(
    fc.property(phrases, days, (phrase, [start, length, at]) => {
      const all = meaning(phrase, `${writeDay(start)}/${writeDay(start + length)}`);
      const one = meaning(phrase, writeDay(start + Math.min(at, length)));
      if (all === undefined || one === undefined || all.edtf === null) return;
      expect((all.earliest ?? "") <= (one.earliest ?? "")).toBe(true);
      expect((all.latest ?? "~") >= (one.latest ?? "~")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const days = (text: string, creationTime: string): string => {
  const time = meaning(text, creationTime);
  return `${time?.value} ${time?.earliest}..${time?.latest}`;
};

test.for([
  // Same period, other bounds; and the other way round.
  ["2016-09-01/2016-09-20", "the past year", "2015 2015-09-01..2016-09-20"],
  ["2016-09-01/2016-09-20", "the next two weeks", "P2W 2016-09-02..2016-10-04"],
  ["2016-09-01/2016-09-20", "earlier this year", "2016 2016-01-01..2016-09-20"],
  ["2016-09-01/2016-09-20", "later this year", "2016 2016-09-01..2016-12-31"],
  ["2016-12-20/2017-01-05", "this year", "XXXX 2016-01-01..2017-12-31"],
  ["2016-12-20/2017-01-05", "this month", "XXXX-XX 2016-12-01..2017-01-31"],
  ["2016-09-01/2016-09-20", "yesterday", "2016-XX-XX 2016-08-31..2016-09-19"],
  ["2016-09-10/2016-09-20", "yesterday", "2016-09-XX 2016-09-09..2016-09-19"],
  ["2016-09-01/2016-09-20", "next week", "2016-WXX 2016-09-05..2016-10-02"],
  ["2016-05-01/2016-12-31", "in October", "XXXX-XX 2015-10-01..2016-10-31"],
  ["2016-08-01/2016-10-15", "In October it opened.", "XXXX-XX 2015-10-01..2016-10-31"],
  // A day of doubt on a bound that is open.
  ["2016-09-01/2016-09-20", "for two weeks", "P2W null..null"],
  ["2016-09-01/2016-09-20", "many years ago", "PAST_REF null..null"],
  ["2016-09-01/2016-09-20", "every Monday", "XXXX-WXX-1 null..null"],
  // Up to a year of doubt beside what is named.
  ["2016-01-01/2016-12-31", "yesterday", "XXXX-XX-XX 2015-12-31..2016-12-30"],
  ["2016-01-01/2017-01-01", "yesterday", "XXXX-XX-XX 2015-12-31..2016-12-31"],
  ["2016-01-01/2017-01-02", "yesterday", "XXXX-XX-XX null..null"],
  ["2014/2016", "last year", "XXXX 2013-01-01..2015-12-31"],
  ["2013/2016", "last year", "XXXX null..null"],
] as const)("written in %s, %j is %s", ([written, text, expected]) => {
  expect(days(text, written)).toBe(expected);
});

test.for([
  ["2016-09-01/2016-09-20", "the past year", "creation-time: its ends differ with that day"],
  [
    "2013/2016",
    "last year",
    "creation-time: from the first of these days it is 2012, from the last 2015: too uncertain to place it",
  ],
  ["2016-09-01/2016-09-20", "the next two weeks", "creation-time: its ends differ with that day"],
] as const)("written in %s, %j tells %j", ([written, text, expected]) => {
  const steps = meaning(text, written)?.because.map((step) => `${step.rule}: ${step.says}`);
  expect(steps?.at(-2)).toBe(expected);
});

test("what only one of the days decides is not told of both", () => {
  const rules = meaning("In October it opened.", "2016-08-01/2016-10-15")?.because.map(
    (step) => step.says,
  );
  expect(rules?.join(" ")).not.toContain("the current one");
  expect(rules?.join(" ")).not.toContain("the one before, by tense and nearness");
});
