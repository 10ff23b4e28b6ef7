import { expect, test } from "vitest";
import { tellInferred } from "../../../../test/tell-inferred.ts";

test.for([
  ["About 100 came this year, up from none in 2015.", "2016/2017 compared-year"],
  ["About 100 came so far this year, up from none in 2015.", "2016/2017 compared-year"],
  ["About 100 came late this year, up from none in 2015.", "2016/2017 compared-year"],
  ["About 100 came last year, up from none in 2015.", "2015/.. past-date"],
  ["About 100 came this month, up from none in 2015.", "2015/.. past-date"],
  ["About 100 came the same year, up from none in 2015.", "2015/.. past-date"],
  ["About 100 came this year, up from none in May 2015.", "2015-05/.. past-date"],
  ["About 100 came this year, up from none in fiscal 2015.", "2015/.. past-date"],
  ["About 100 came this year, up from none in the 1990s.", ""],
  ["About 100 came up from none in 2015, and this year all.", "2015/.. past-date"],
  ["About 100 came this year, up from none; in 2015.", ""],
  ["About 100 come this year; far from none in 2015.", ""],
  ["About 100 come this year. Far from none in 2015.", ""],
  ["About 100 come this year, and all but none in 2015.", ""],
  ["About 100 come this year, up from 2015.", ""],
  [
    "About 100 come this year, up from the very few that we know in 2015.",
    "2016/2017 compared-year",
  ],
  [
    "About 100 come this year, up from the very few that we all must know in 2015.",
    "2016/2017 compared-year",
  ],
  ["About 100 come this year, up from the very few that we all must now know in 2015.", ""],
] as const)("%j was written %s", ([text, expected]) => {
  expect(tellInferred(text)).toBe(expected);
});
