import { expect, test } from "vitest";
import { tellTimes } from "../../../test/tell-times.ts";
import { findTimes } from "../find-times.ts";
import type { Grain } from "../time-node.ts";
import { isWider, masks } from "./counting-base.ts";

const sizes: readonly Grain[] = [
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
  "millennium",
];

test("of two grains, that which holds more days is the wider", () => {
  for (const [at, grain] of sizes.entries()) {
    const wider = sizes.filter((other) => isWider({ grain, index: 0 }, other));
    expect(wider).toEqual(sizes.slice(0, at));
  }
});

test("an unplaced stretch is as fine as its grain", () => {
  expect(sizes.map((grain) => masks[grain])).toEqual([
    "XXXX-XX-XX",
    "XXXX-WXX-WE",
    "XXXX-WXX",
    "XXXX-XX",
    "XXXX-QX",
    "XXXX-XX",
    "XXXX-HX",
    "XXXX",
    "XXX",
    "XX",
    "X",
  ]);
});

const opening = "It was built in 1802, burnt down in 1811, was rebuilt in 1815 and sold in 1820. ";

test.for([
  ["In May 1850 it opened. The next day it closed.", "1850-05-XX (no days)"],
  ["In 1850 it opened. The next day it closed.", "1850-XX-XX (no days)"],
  ["In 1850 it opened. The following month it closed.", "1850-XX (no days)"],
  ["In 1850 it opened. The following week it closed.", "XXXX-WXX (no days)"],
  ["In the second quarter of 1850 it opened. The next day it closed.", "XXXX-XX-XX (no days)"],
  ["In the spring of 1850 it opened. The following month it closed.", "XXXX-XX (no days)"],
  // "The end of the year" is that of the story.
  [
    "In May 1850 it opened. By the end of the year it was closed.",
    "1850 ON_OR_BEFORE (../1850-12-31)",
  ],
] as const)("in a story, %j ends with %s", ([text, expected]) => {
  expect(
    tellTimes(opening + text)
      .split("; ")
      .at(-1),
  ).toBe(expected);
});

test("in news, the end of the year is that of the year of writing", () => {
  expect(tellTimes("In May 2015 it opened. By the end of the year it will close.")).toMatch(
    /2016 ON_OR_BEFORE \(\.\.\/2016-12-31\)$/,
  );
});

const lastSteps = (text: string, creationTime: string | null): readonly string[] =>
  findTimes(text, { creationTime })
    .at(-1)
    ?.because.slice(1, -1)
    .map(({ rule, says }) => `${rule}: ${says}`) ?? [];

test.for([
  ["next month", "2016-09-15", ["creation-time: counted from the day of writing, 2016-09-15"]],
  ["next month", null, ["creation-time: the time of writing is unknown"]],
  ["the same month", null, ["reference: no earlier date settles what it counts from"]],
  [
    "On 3 May 2015 it opened. The next day it closed.",
    null,
    ["reference: counted from 2015-05-03, the time last spoken of"],
  ],
] as const)("%j, written %s, says what it counts from", ([text, on, expected]) => {
  expect(lastSteps(text, on)).toEqual(expected);
});
