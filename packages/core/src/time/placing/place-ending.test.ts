import { expect, test } from "vitest";
import { tellTimes } from "../../../test/tell-times.ts";
import { readDay, writeDay } from "../calendar.ts";
import type { Grain } from "../time-node.ts";
import { placeEnding } from "./place-ending.ts";
import { placedPeriod } from "./placed.ts";

test.for([
  ["the year ended 30 June 2016", "2016 (2015-07-01/2016-06-30)"],
  ["the quarter ended 30 April 2016", "2016-Q2 (2016-02-01/2016-04-30)"],
  ["the month ended 15 June 2016", "2016-06 (2016-05-16/2016-06-15)"],
  ["the weekend ended 5 June 2016", "2016-W22-WE (2016-06-04/2016-06-05)"],
  ["the year ending next Monday", "2016 (2015-09-20/2016-09-19)"],
] as const)("%j is %s", ([text, expected]) => {
  expect(tellTimes(text).split("; ")[0]).toBe(expected);
});

test.for([
  ["day", "2016-06-30"],
  ["week", "2016-06-24"],
  ["season", "2016-04-01"],
  ["half", "2016-01-01"],
  ["decade", "2006-07-01"],
] as const satisfies readonly (readonly [Grain, string])[])(
  "a %s that ends on 30 June 2016 begins on %s",
  ([grain, begins]) => {
    const day = { grain: "day", index: readDay("2016-06-30") ?? 0 } as const;
    const { bounds } = placeEnding(grain, placedPeriod(day, []));
    expect(bounds?.map((at) => writeDay(at ?? 0))).toEqual([begins, "2016-06-30"]);
  },
);

test("nothing places a year that ends on a day that nothing places", () => {
  expect(tellTimes("the year ended 30 June", null)).toBe("XXXX (no days); XXXX-06-30 (no days)");
});
