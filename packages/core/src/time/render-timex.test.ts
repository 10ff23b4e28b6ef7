import { expect, test } from "vitest";
import { dayNumber } from "./calendar.ts";
import { unplaced } from "./placing/placed.ts";
import { renderPeriod, renderTimex } from "./render-timex.ts";
import type { Grain } from "./time-node.ts";

test.for([
  ["day", 17_059, "2016-09-15"],
  ["day", dayNumber(-489, 2, 9), "BC0490-02-09"],
  ["month", 2016 * 12, "2016-01"],
  ["month", 2016 * 12 + 11, "2016-12"],
  ["month", -1, "BC0002-12"],
  ["season", 2016 * 4, "2016-SP"],
  ["season", 2016 * 4 + 3, "2016-WI"],
  ["quarter", 2016 * 4 + 2, "2016-Q3"],
  ["half", 2016 * 2 + 1, "2016-H2"],
  ["half", 2016 * 2, "2016-H1"],
  ["week", 2438, "2016-W38"],
  ["weekend", 2438, "2016-W38-WE"],
  ["week", 2402, "2016-W02"],
  ["year", 2016, "2016"],
  ["year", 43, "0043"],
  ["year", 1, "0001"],
  ["year", 0, "BC0001"],
  ["year", -489, "BC0490"],
  ["decade", 199, "199"],
  ["decade", 4, "004"],
  ["decade", 0, "000"],
  ["decade", -49, "BC048"],
  ["century", 19, "19"],
  ["century", 1, "01"],
  ["century", 0, "00"],
  ["century", -5, "BC04"],
  ["millennium", 2, "2"],
] as const satisfies readonly (readonly [Grain, number, string])[])(
  "%s %d is %s",
  ([grain, index, expected]) => {
    expect(renderPeriod({ grain, index })).toBe(expected);
  },
);

test("what has no place has its mask, and its place in the day", () => {
  expect(renderTimex({ ...unplaced("P3Y", []), suffix: "" })).toBe("P3Y");
  expect(renderTimex({ ...unplaced("XXXX-XX-XX", []), suffix: "TMO" })).toBe("XXXX-XX-XXTMO");
  expect(renderTimex({ ...unplaced("", []), mask: null })).toBe("XXXX");
});
