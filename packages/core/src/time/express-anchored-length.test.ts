import { expect, test } from "vitest";
import { tellTimes } from "../../test/tell-times.ts";
import { findTimes } from "./find-times.ts";

const last = (text: string, on: string | null = "2016-09-15"): string =>
  tellTimes(text, on).split("; ").at(-1) ?? "";

test.for([
  ["the three months to June 2016", "P3M (2016-04-01/2016-06-30)"],
  ["the three months to 15 June 2016", "P3M (2016-03-16/2016-06-15)"],
  ["the 12 months to the end of June 2016", "P12M (2015-07-01/2016-06-30)"],
  ["the three months beginning 15 June 2016", "P3M (2016-06-15/2016-09-14)"],
  ["the few months to June 2016", "2016-06"],
  ["the 99999 years to June 2016", "2016-06"],
] as const)("%j ends with %s", ([text, expected]) => {
  expect(last(text)).toBe(expected);
});

test("a date that is open or uncertain anchors nothing", () => {
  expect(last("the three months to June", null)).toBe("XXXX-06 (no days)");
  expect(last("the three months to next month", "2016-09-20/2016-10-10")).toBe(
    "2016-XX (2016-10-01/2016-11-30)",
  );
});

test.for([
  [
    "the three months to June 2016",
    "so long, and 2016-06 is the last of it",
    "P3M, in EDTF 2016-04-01/2016-06-30",
  ],
  [
    "the three months beginning 15 June 2016",
    "so long, and 2016-06-15 is the first of it",
    "P3M, in EDTF 2016-06-15/2016-09-14",
  ],
] as const)("%j is told as %j", ([text, ...expected]) => {
  const time = findTimes(text, {}).at(-1);
  expect(time?.type).toBe("DURATION");
  expect(time?.because.slice(-2).map(({ says }) => says)).toEqual(expected);
  expect(time?.because.slice(-2).map(({ rule }) => rule)).toEqual(["anchored-length", "value"]);
});
