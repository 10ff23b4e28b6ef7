import fc from "fast-check";
import { expect, test } from "vitest";
import { describeDate } from "./describe-date.ts";

test.for([
  ["2016-09-15", null, null, "15 September 2016"],
  ["2016-09", null, null, "September 2016"],
  ["2016", null, null, "2016"],
  ["2016-22", null, null, "summer 2016"],
  ["2016-36", null, null, "fourth quarter of 2016"],
  ["201X", null, null, "the 2010s"],
  ["19XX", null, null, "the 20th century"],
  ["20XX", null, null, "the 21st century"],
  ["-0489", null, null, "490 BC"],
  ["0000", null, null, "1 BC"],
  ["2016~", null, null, "about 2016"],
  ["2016-09?", null, null, "September 2016 (uncertain)"],
  ["2016%", null, null, "about 2016 (uncertain)"],
  ["2015/2017", null, null, "2015 to 2017"],
  ["2016-09-19/2016-09-25", null, null, "19 to 25 September 2016"],
  ["2016-09-28/2016-10-02", null, null, "28 September to 2 October 2016"],
  ["2016-12-28/2017-01-02", null, null, "28 December 2016 to 2 January 2017"],
  ["2016-01-01/2016-12-31", null, null, "2016"],
  ["2015-01-01/2017-12-31", null, null, "2015 to 2017"],
  ["2015-01-01/2017-12-30", null, null, "1 January 2015 to 30 December 2017"],
  ["2016/..", null, null, "from 2016 on"],
  ["../2016-10", null, null, "by October 2016"],
  ["../2016-12-31", null, "2016-12-31", "by the end of 2016"],
  ["../2016-02-29", null, "2016-02-29", "by the end of February 2016"],
  ["../2016-02-28", null, "2016-02-28", "by 28 February 2016"],
  ["2016-09-15T10:30", null, null, "15 September 2016, 10:30"],
  ["2016-W38", "2016-09-19", "2016-09-25", "19 to 25 September 2016"],
  ["2016-W38", null, null, "2016-W38"],
  [null, "2016-09-19", null, "from 19 September 2016 on"],
  [null, null, "2016-09-19", "by 19 September 2016"],
  [null, "2016-09-19", "2016-09-19", "19 September 2016"],
  [null, null, null, "undated"],
  ["2016-13", null, null, "2016-13"],
  ["../..", null, null, "../.."],
  ["nonsense", null, null, "nonsense"],
] as const)("%j (%j to %j) is %j", ([edtf, earliest, latest, words]) => {
  expect(describeDate({ edtf, earliest, latest })).toBe(words);
});

test("whatever stands for a date is told somehow", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (edtf) => {
      expect(describeDate({ edtf, earliest: null, latest: null })).toBeTypeOf("string");
    }),
  );
});
