import { expect, test } from "vitest";
import { tellTimes } from "../../../test/tell-times.ts";
import { readDay } from "../calendar.ts";
import { renderPeriod } from "../render-timex.ts";
import type { Name } from "../time-node.ts";
import { firstAfter, holding, lastBefore, nameInPeriod, namesAround } from "./place-name.ts";

test.for([
  ["New Year's Eve 2015", "2015-12-31"],
  ["Easter Monday 2017", "2017-04-17"],
  ["Good Friday 2017", "2017-04-14"],
  ["Martin Luther King Day 2016", "2016-01-18"],
  ["Memorial Day 2016", "2016-05-30"],
  ["Labor Day 2016", "2016-09-05"],
  ["Thanksgiving 2016", "2016-11-24"],
  ["Black Friday 2016", "2016-11-25"],
  ["Mother's Day 2016", "2016-05-08"],
  ["29 February 2016", "2016-02-29"],
  ["the 31st of last month", "2016-08-31"],
  ["the 31st of this month", "XXXX-XX-31 (no days)"],
  ["the autumn of 2015", "2015-FA (2015-23)"],
  ["the second half of 2015", "2015-H2 (2015-41)"],
  ["the fourth quarter of 2015", "2015-Q4 (2015-36)"],
] as const)("%j is %s", ([text, expected]) => {
  expect(tellTimes(text)).toBe(expected);
});

const day = (written: string): number => readDay(written) ?? Number.NaN;

const around = (name: Name, on: string): string[] =>
  namesAround(name, day(on)).map((period) => renderPeriod(period));

const monthDay = (date: number, weekday: number | null = null): Name => ({
  grain: "month-day",
  day: date,
  weekday,
});
const dayName = (month: number, date: number, weekday: number | null = null): Name => ({
  grain: "day",
  month,
  day: date,
  weekday,
});

test.for([
  [{ grain: "weekday", weekday: 4 }, "2016-09-08 2016-09-15 2016-09-22"],
  [{ grain: "weekday", weekday: 1 }, "2016-09-05 2016-09-12 2016-09-19"],
  [{ grain: "weekday", weekday: 7 }, "2016-09-11 2016-09-18 2016-09-25"],
  [{ grain: "month", month: 5 }, "2014-05 2015-05 2016-05 2017-05 2018-05"],
  [{ grain: "half", half: 2 }, "2014-H2 2015-H2 2016-H2 2017-H2 2018-H2"],
  [monthDay(31), "2016-07-31 2016-08-31 2016-10-31"],
  [monthDay(15), "2016-07-15 2016-08-15 2016-09-15 2016-10-15 2016-11-15"],
  // Friday the 13th.
  [
    monthDay(13, 5),
    "2015-02-13 2015-03-13 2015-11-13 2016-05-13 2017-01-13 2017-10-13 2018-04-13 2018-07-13",
  ],
  [dayName(2, 29), "2008-02-29 2012-02-29 2016-02-29 2020-02-29 2024-02-29"],
  [dayName(5, 3), "2014-05-03 2015-05-03 2016-05-03 2017-05-03 2018-05-03"],
  [dayName(5, 3, 2), "2016-05-03"],
  // No Thursday: its weekday is a slip.
  [dayName(5, 3, 4), "2018-05-03"],
  [dayName(5, 3, 1), "2014-05-03 2015-05-03 2016-05-03 2017-05-03 2018-05-03"],
] as const satisfies readonly (readonly [Name, string])[])(
  "%j around 2016-09-15: %s",
  ([name, expected]) => {
    expect(around(name, "2016-09-15").join(" ")).toBe(expected);
  },
);

test("before, at and after are whole", () => {
  const months = namesAround({ grain: "month", month: 9 }, day("2016-09-15"));
  const at = (on: string): (string | null)[] =>
    [lastBefore(months, day(on)), holding(months, day(on)), firstAfter(months, day(on))].map(
      (found) => (found === null ? null : renderPeriod(found)),
    );
  expect(at("2016-09-01")).toEqual(["2015-09", "2016-09", "2017-09"]);
  expect(at("2016-09-30")).toEqual(["2015-09", "2016-09", "2017-09"]);
  expect(at("2016-08-31")).toEqual(["2015-09", null, "2016-09"]);
  expect(at("2016-10-01")).toEqual(["2016-09", null, "2017-09"]);
  expect(at("2014-09-15")).toEqual([null, "2014-09", "2015-09"]);
  expect(at("2018-09-15")).toEqual(["2017-09", "2018-09", null]);
});

test.for([
  [{ grain: "weekday", weekday: 1 }, "2016-09-01", "2016-09-05"],
  [{ grain: "weekday", weekday: 4 }, "2016-09-01", "2016-09-01"],
  [monthDay(31), "2016-12-01", "2016-12-31"],
  [monthDay(31), "2016-09-01", null],
  [dayName(2, 29), "2015-01-01", null],
] as const satisfies readonly (readonly [Name, string, string | null])[])(
  "%j in the month of %s is %s",
  ([name, on, expected]) => {
    const month = { grain: "day", index: day(on) } as const;
    const found = nameInPeriod(name, month);
    expect(found === null ? null : renderPeriod(found)).toBe(expected);
  },
);
