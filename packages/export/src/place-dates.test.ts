import { expect, test } from "vitest";
import { datesOf } from "../test/dated-samples.ts";
import { describeDoubt, isExact, placeDates } from "./place-dates.ts";

const none = "shown at its end; it may be at any time before";
const on = "shown at its beginning; it goes on after";
const closer = "known no closer: some time in it, or all through it";
const unsure = "the source itself is not sure of it";

test.for([
  ["2016-09-15", "2016-09-15", "2016-09-15", null],
  ["2016-09", "2016-09-01", "2016-09-30", closer],
  ["2016-22", "2016-06-01", "2016-08-31", closer],
  ["2016", "2016-01-01", "2016-12-31", closer],
  ["2016~", "2016-01-01", "2016-12-31", unsure],
  ["2016-09-15?", "2016-09-15", "2016-09-15", unsure],
  ["2016-09-19/2016-09-25", "2016-09-19", "2016-09-25", closer],
  ["../2016-12-31", "2016-12-31", "2016-12-31", none],
  ["../2018", "2018-01-01", "2018-12-31", none],
  ["2016-08/..", "2016-08-01", "2016-08-31", on],
  ["2016-08-20/", "2016-08-20", "2016-08-20", on],
  ["-0489", "-0489-01-01", "-0489-12-31", closer],
] as const)("%s stands at %s to %s", ([edtf, from, to, doubt]) => {
  expect(placeDates(datesOf(edtf))).toMatchObject({ from, to });
  expect(describeDoubt(datesOf(edtf))).toBe(doubt);
  expect(isExact(datesOf(edtf))).toBe(doubt === null);
});

test("what has no date has no place", () => {
  expect(placeDates(datesOf(null))).toBeNull();
  expect(describeDoubt(datesOf(null))).toBeNull();
});

test("a time of day is on one day, and days without EDTF stand at these", () => {
  const day = { earliest: "2016-09-15", latest: "2016-09-15" };
  expect(isExact({ edtf: "2016-09-15T14:30", ...day })).toBe(true);
  expect(placeDates({ edtf: null, earliest: null, latest: "2016-09-15" })).toEqual({
    from: "2016-09-15",
    to: "2016-09-15",
    open: "before",
  });
});
