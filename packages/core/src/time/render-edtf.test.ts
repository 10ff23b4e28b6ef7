import { expect, test } from "vitest";
import { dayNumber, firstDay } from "./calendar.ts";
import { placedPeriod, unplaced, type Placed } from "./placing/placed.ts";
import { renderEdtf } from "./render-edtf.ts";
import type { Grain, Mod } from "./time-node.ts";

const told = (placed: Placed): string => {
  const { edtf, earliest, latest } = renderEdtf(placed);
  return `${edtf} ${earliest}..${latest}`;
};

test.for([
  ["day", 17_059, null, "2016-09-15 2016-09-15..2016-09-15"],
  ["month", 2016 * 12, null, "2016-01 2016-01-01..2016-01-31"],
  ["month", 2016 * 12 + 11, null, "2016-12 2016-12-01..2016-12-31"],
  ["season", 2016 * 4, null, "2016-21 2016-03-01..2016-05-31"],
  ["season", 2016 * 4 + 3, null, "2016-24 2016-12-01..2017-02-28"],
  ["quarter", 2016 * 4, null, "2016-33 2016-01-01..2016-03-31"],
  ["quarter", 2016 * 4 + 3, null, "2016-36 2016-10-01..2016-12-31"],
  ["half", 2016 * 2, null, "2016-40 2016-01-01..2016-06-30"],
  ["half", 2016 * 2 + 1, null, "2016-41 2016-07-01..2016-12-31"],
  ["week", 2438, null, "2016-09-19/2016-09-25 2016-09-19..2016-09-25"],
  ["weekend", 2438, null, "2016-09-24/2016-09-25 2016-09-24..2016-09-25"],
  ["year", 43, null, "0043 0043-01-01..0043-12-31"],
  ["decade", 199, null, "199X 1990-01-01..1999-12-31"],
  ["decade", 4, null, "004X 0040-01-01..0049-12-31"],
  ["decade", 0, null, "0001/0009 0001-01-01..0009-12-31"],
  ["decade", -49, null, "-0488/-0479 -0488-01-01..-0479-12-31"],
  ["century", 19, null, "19XX 1900-01-01..1999-12-31"],
  ["century", 1, null, "01XX 0100-01-01..0199-12-31"],
  ["century", 0, null, "0001/0099 0001-01-01..0099-12-31"],
  ["millennium", 1, null, "1000/1999 1000-01-01..1999-12-31"],
  ["year", 2016, "APPROX", "2016~ 2016-01-01..2016-12-31"],
  ["year", 2016, "MORE_THAN", "2016 2016-01-01..2016-12-31"],
  ["year", 2016, "START", "2016-01-01/2016-06-30 2016-01-01..2016-06-30"],
  ["year", 2016, "AFTER", "2017-01-01/.. 2017-01-01..null"],
  ["year", 2016, "BEFORE", "../2015-12-31 null..2015-12-31"],
  ["year", 2016, "ON_OR_AFTER", "2016-01-01/.. 2016-01-01..null"],
  ["year", 2016, "ON_OR_BEFORE", "../2016-12-31 null..2016-12-31"],
  // Only what four digits write.
  ["year", 9999, null, "9999 9999-01-01..9999-12-31"],
  ["year", 10_000, null, "null null..null"],
  ["year", -9999, null, "-9999 -9999-01-01..-9999-12-31"],
  ["year", -10_000, null, "null null..null"],
  ["decade", 999, null, "999X 9990-01-01..9999-12-31"],
  ["year", 9999, "AFTER", "null null..null"],
] as const satisfies readonly (readonly [Grain, number, Mod | null, string])[])(
  "%s %d, %s, is %s",
  ([grain, index, mod, expected]) => {
    expect(told({ ...placedPeriod({ grain, index }, []), mod })).toBe(expected);
  },
);

test.for([
  [[10, 12], "1970-01-11/1970-01-13 1970-01-11..1970-01-13"],
  [[10, 10], "1970-01-11 1970-01-11..1970-01-11"],
  [[10, null], "1970-01-11/.. 1970-01-11..null"],
  [[null, 10], "../1970-01-11 null..1970-01-11"],
  [[null, null], "null null..null"],
  [[10, dayNumber(10_000, 1, 1)], "null null..null"],
  [[dayNumber(-10_000, 1, 1), 10], "null null..null"],
] as const)("from %j it is %s", ([bounds, expected]) => {
  expect(told({ ...unplaced("P1D", []), bounds })).toBe(expected);
});

test("what has no place has no days", () => {
  expect(told(unplaced("XXXX", []))).toBe("null null..null");
  expect(firstDay({ grain: "decade", index: -49 })).toBe(dayNumber(-488, 1, 1));
});
