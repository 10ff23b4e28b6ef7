import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDays, readEdtf } from "./read-edtf.ts";

test.for([
  ["2016-09-15", "2016-09-15", "2016-09-15"],
  ["2016-02", "2016-02-01", "2016-02-29"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["2016", "2016-01-01", "2016-12-31"],
  ["2016~", "2016-01-01", "2016-12-31"],
  ["2016-09-15?", "2016-09-15", "2016-09-15"],
  ["201X", "2010-01-01", "2019-12-31"],
  ["19XX", "1900-01-01", "1999-12-31"],
  ["2016-XX", "2016-01-01", "2016-12-31"],
  ["2016-09-XX", "2016-09-01", "2016-09-30"],
  ["2016-21", "2016-03-01", "2016-05-31"],
  ["2016-24", "2016-12-01", "2017-02-28"],
  ["2016-33", "2016-01-01", "2016-03-31"],
  ["2016-41", "2016-07-01", "2016-12-31"],
  ["-0489", "-0489-01-01", "-0489-12-31"],
  ["2015/2017", "2015-01-01", "2017-12-31"],
  ["2016-09-15/2016-10", "2016-09-15", "2016-10-31"],
  ["../2016-09", null, "2016-09-30"],
  ["2016-09/..", "2016-09-01", null],
  ["/2016", null, "2016-12-31"],
] as const)("%s is %s to %s", ([edtf, earliest, latest]) => {
  expect(readEdtf(edtf)).toEqual({ dates: { edtf, earliest, latest } });
});

test.for([
  ["2016-02-30", "days 01 to 29"],
  ["2015-02-29", "days 01 to 28"],
  ["2016-04-31", "days 01 to 30"],
  ["2016-09-00", "not 00"],
  ["2016-13", "no month 13"],
  ["2016-00", "no month 00"],
  ["2016-22-01", "no month 22"],
  ["2017/2016", "runs forward"],
  ["../..", "expected a date such as 2016-09-15"],
  ["2016/2017/2018", "expected"],
  ["201X-04", "expected"],
  ["2016-XX-03", "expected"],
  ["16-09-15", "expected"],
  ["-0000", "expected"],
  ["-0000-01-01", "expected"],
  ["2016-9-15", "expected"],
  ["2016-09-15T10:00", "expected"],
  ["15 September 2016", "expected"],
  ["", "expected"],
] as const)("%j is no date: %s", ([edtf, says]) => {
  const reading = readEdtf(edtf);
  expect("problem" in reading ? reading.problem : "").toContain(says);
});

test("days before our era are in order", () => {
  const days = ["-0490-12-31", "-0489-01-01", "-0489-01-02", "0000-01-01", "2016-09-15"];
  expect(days.toReversed().toSorted(compareDays)).toEqual(days);
});

test("no string makes it throw, and the first day is never after the last", () => {
  const piece = fc.constantFrom("2016", "-0489", "09", "31", "-", "/", "..", "X", "~", "24", " ");
  const strings = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(strings, (edtf) => {
      const reading = readEdtf(edtf);
      const { earliest, latest } =
        "dates" in reading ? reading.dates : { earliest: null, latest: null };
      expect(earliest === null || latest === null ? 0 : compareDays(earliest, latest)).toBeLessThan(
        1,
      );
    }),
  );
});
