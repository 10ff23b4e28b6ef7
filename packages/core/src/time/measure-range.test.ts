import { expect, test } from "vitest";
import { readDay, periodOf, type Period } from "./calendar.ts";
import { measureRange } from "./measure-range.ts";
import type { Grain } from "./time-node.ts";

const at = (grain: Grain, on: string): Period => periodOf(grain, readDay(on) ?? Number.NaN);

test.for([
  [at("year", "1947-01-01"), at("year", "1960-01-01"), "P13Y"],
  [at("day", "2016-09-12"), at("day", "2016-09-16"), "P4D"],
  [at("decade", "1960-01-01"), at("decade", "1980-01-01"), "P20Y"],
  [at("century", "1760-01-01"), at("century", "1980-01-01"), "P200Y"],
  [at("millennium", "1760-01-01"), at("millennium", "2980-01-01"), "P1000Y"],
  [at("half", "2016-01-01"), at("half", "2017-07-01"), "P18M"],
  [at("season", "2016-03-01"), at("season", "2016-09-01"), "P6M"],
  [at("quarter", "2016-03-01"), at("quarter", "2016-09-01"), "P2Q"],
  [at("month", "2016-03-01"), at("month", "2016-09-01"), "P6M"],
  [at("week", "2016-09-01"), at("week", "2016-09-15"), "P2W"],
  [at("weekend", "2016-09-01"), at("weekend", "2016-09-15"), "P2W"],
  // Of different grain: in the wider one, unless both lie in the same.
  [at("month", "2016-11-01"), at("day", "2017-02-05"), "P3M"],
  [at("day", "2016-11-20"), at("month", "2017-02-01"), "P3M"],
  [at("month", "2016-09-01"), at("day", "2016-09-15"), "P14D"],
  [at("year", "2016-01-01"), at("month", "2016-09-01"), "P8M"],
  // Where one is not known.
  [null, at("day", "2016-09-15"), "PXD"],
  [at("year", "2016-01-01"), null, "PXY"],
  [at("half", "2016-01-01"), null, "PXM"],
  [null, null, "PXD"],
] as const)("from %j to %j it is %s", ([from, to, expected]) => {
  expect(measureRange(from, to)).toBe(expected);
});
