import { expect, test } from "vitest";
import { readDay } from "./calendar.ts";
import { daysOf } from "./days-of-now.ts";
import { findTimes } from "./find-times.ts";

const day = (written: string): number => readDay(written) ?? Number.NaN;

test("now is the day of writing, as far as it is known; what has days of its own keeps them", () => {
  const [now, may] = findTimes("now and in May 2015", {});
  if (now === undefined || may === undefined) throw new Error("two times expected");
  const [one, other] = [day("2016-09-15"), day("2016-09-20")];
  expect(daysOf(now, null)).toEqual({ edtf: null, earliest: null, latest: null });
  expect(daysOf(now, [one, one])).toEqual({
    edtf: "2016-09-15",
    earliest: "2016-09-15",
    latest: "2016-09-15",
  });
  expect(daysOf(now, [one, other])).toEqual({
    edtf: null,
    earliest: "2016-09-15",
    latest: "2016-09-20",
  });
  expect(daysOf(may, [one, other])).toBe(may);
});
