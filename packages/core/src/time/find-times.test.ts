import fc from "fast-check";
import { expect, test } from "vitest";
import type { TimeExpression } from "../data.ts";
import { tokenize } from "../text/tokens.ts";
import { findTimes, findTimesAmong } from "./find-times.ts";
import { streamTimes } from "./stream-times.ts";

const edtf = (text: string, creationTime: string | null, fiscalYearStart?: string): string =>
  findTimes(text, { creationTime, ...(fiscalYearStart === undefined ? {} : { fiscalYearStart }) })
    .map((time) => `${time.text}=${time.edtf} ${time.earliest}..${time.latest}`)
    .join("; ");

test.for([
  ["2016-09-15", "next week", "next week=2016-09-19/2016-09-25 2016-09-19..2016-09-25"],
  [
    "2016-09-15",
    "earlier this year",
    "earlier this year=2016-01-01/2016-09-15 2016-01-01..2016-09-15",
  ],
  ["2016-09-15", "in the summer of 2015", "the summer of 2015=2015-22 2015-06-01..2015-08-31"],
  ["2016-09-15", "in the 1990s", "the 1990s=199X 1990-01-01..1999-12-31"],
  ["2016-09-15", "in 490 BC", "490 BC=-0489 -0489-01-01..-0489-12-31"],
  ["2016-09-15", "in the 430s BC", "the 430s BC=-0438/-0429 -0438-01-01..-0429-12-31"],
  ["2016-09-15", "the 5th century BC", "the 5th century BC=-0499/-0400 -0499-01-01..-0400-12-31"],
  [
    "2016-09-15",
    "the end of the year",
    "the end of the year=2016-11-01/2016-12-31 2016-11-01..2016-12-31",
  ],
  [
    "2018-01-18",
    "over the past three years",
    "the past three years=2015-01-18/2018-01-18 2015-01-18..2018-01-18",
  ],
  ["2016-09-15", "around May 2015", "around May 2015=2015-05~ 2015-05-01..2015-05-31"],
  ["2016-09-15", "for two years", "two years=null null..null"],
  ["2016-09-15", "11,000 years ago", "11,000 years ago=-8984 -8984-01-01..-8984-12-31"],
  ["2016-09-15", "12,500 years ago", "12,500 years ago=null null..null"],
  ["2016-09-15", "over the next 9,000 years", "the next 9,000 years=null null..null"],
  ["2016-09-15", "now", "now=null null..null"],
] as const)("written %s, %j is %s", ([on, text, expected]) => {
  expect(edtf(text, on)).toBe(expected);
});

test.for([
  ["2016-09", "last week", "last week=2016-08-22/2016-09-25 2016-08-22..2016-09-25"],
  ["2016-09", "this year", "this year=2016 2016-01-01..2016-12-31"],
  ["2016-09-01/2016-09-20", "in 2015", "2015=2015 2015-01-01..2015-12-31"],
  [null, "next week and on Thursday", "next week=null null..null; Thursday=null null..null"],
  [
    null,
    "On 3 May 2015 it opened. The next day it shut.",
    "3 May 2015=2015-05-03 2015-05-03..2015-05-03; The next day=2015-05-04 2015-05-04..2015-05-04",
  ],
] as const)("written %j, %j is %s", ([on, text, expected]) => {
  expect(edtf(text, on)).toBe(expected);
});

test("a financial year follows the given calendar and is rough without one", () => {
  expect(edtf("in fiscal 2016", "2016-09-15", "04-06")).toBe(
    "fiscal 2016=2015-04-06/2016-04-05 2015-04-06..2016-04-05",
  );
  expect(edtf("in fiscal 2016", "2016-09-15")).toBe("fiscal 2016=2016~ 2016-01-01..2016-12-31");
});

test("history counts from the time last spoken of", () => {
  const text =
    "In June 1791 the king fled. In 1792 war came. The republic of September 1792 followed. In 1793 he died. " +
    "In October 1793 the queen died. Two days later the tribunal met again. By the end of the year it was over.";
  expect(findTimes(text, { creationTime: "2010-01-01" }).map((time) => time.value)).toEqual([
    "1791-06",
    "1792",
    "1792-09",
    "1793",
    "1793-10",
    "1793-10-XX",
    "1793",
    "1793",
  ]);
});

test("the derivation is told step by step", () => {
  const [time] = findTimes("next week", { creationTime: "2016-09-15" });
  expect(time?.because.map((reason) => reason.says)).toEqual([
    "the week after",
    "counted from the day of writing, 2016-09-15",
    "2016-W38, in EDTF 2016-09-19/2016-09-25",
  ]);
});

test("a broken call says what was expected and what came", () => {
  expect(() => findTimes("", { creationTime: "yesterday" })).toThrow(
    /expected an EDTF date .* got "yesterday"/,
  );
  expect(() => findTimes("", { fiscalYearStart: "April" })).toThrow(/such as "04-06", got "April"/);
});

const words = [
  "the",
  "end",
  "of",
  "last",
  "May",
  "3",
  "1990",
  "-",
  "week",
  "two",
  "and",
  "Friday",
  ",",
  ".",
  "\n\n",
  "'s",
  "later",
  "ago",
  "Q",
  "5",
  "/",
  ":",
  "\ud800",
  "every",
  "first",
  "since",
  "before",
  "until",
  "from",
  "to",
  "–",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join("")),
);

/** A stretch holds one date that it opens to a side, or the two ends of a range. */
const isStretch = (time: TimeExpression, inside: readonly TimeExpression[]): boolean =>
  inside.length === 1
    ? /BEFORE|AFTER/.test(time.mod ?? "")
    : inside.length === 2 && time.type === "DURATION";

test("for any text, spans slice to the words, overlap only where a stretch holds its dates, and the same comes again", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("2016-09-15", "2016-09", null), (text, creationTime) => {
      const times = findTimes(text, { creationTime });
      let end = 0;
      for (const [index, time] of times.entries()) {
        const inside = times.slice(0, index).filter(({ span }) => span[1] > time.span[0]);
        expect(inside.every(({ span }) => time.span[0] <= span[0] && span[1] <= time.span[1])).toBe(
          true,
        );
        expect(inside.length === 0 || isStretch(time, inside)).toBe(true);
        expect(time.span[1]).toBeGreaterThanOrEqual(end);
        expect(text.slice(...time.span)).toBe(time.text);
        expect(time.text).not.toContain("\n\n");
        const [first, last] = [time.earliest ?? "", time.latest ?? "9999-12-31"];
        expect(first <= last || first.startsWith("-")).toBe(true);
        end = time.span[1];
      }
      expect(findTimes(text, { creationTime })).toEqual(times);
    }),
  );
});

test("a stream gives the same, wherever it is cut", async () => {
  const paragraph =
    "They met on 3 May 2015. Two days later it was over, and last week it began again.\n\n";
  const text = paragraph.repeat(1500);
  const chunks: string[] = [];
  for (let from = 0, size = 1; from < text.length; from += size, size = (size * 7) % 9973) {
    chunks.push(text.slice(from, from + size));
  }
  const streamed = [];
  for await (const time of streamTimes(chunks, { creationTime: "2016-09-15" })) streamed.push(time);
  expect(streamed).toEqual(findTimes(text, { creationTime: "2016-09-15" }));
});

test.for([
  "It closed on Monday.\n\nIn May 2015 it opened again, and two days later they left.",
  "No time is told here.\n\nNone.\n\nWeek by week.",
  "",
])("among the tokens of %j the same is found", (text) => {
  const options = { creationTime: "2016-09-15" };
  expect(findTimesAmong(tokenize(text), text, options)).toEqual(findTimes(text, options));
  expect(findTimesAmong([], text, options)).toEqual([]);
});

test.for(["04-06", "12-31", "01-01"])("a financial year may begin on %s", (fiscalYearStart) => {
  expect(findTimes("", { fiscalYearStart })).toEqual([]);
});

test.for(["00-06", "13-06", "04-00", "04-32", "4-6", "04-06x", "x04-06"])(
  "no financial year begins on %s",
  (fiscalYearStart) => {
    expect(() => findTimes("", { fiscalYearStart })).toThrow(/expected month and day/);
  },
);
