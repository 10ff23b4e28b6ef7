import { expect, test } from "vitest";
import type { Measure, Unit } from "./time-node.ts";
import { writeMeasures } from "./write-measures.ts";

const measures = (...parts: readonly (readonly [number | null, Unit])[]): Measure[] =>
  parts.map(([amount, unit]) => ({ amount, unit }));

test.for([
  [measures([3, "year"]), "P3Y"],
  [measures([2, "season"]), "P2SE"],
  [measures([2, "quarter"]), "P2Q"],
  [measures([6, "month"]), "P6M"],
  [measures([2, "week"]), "P2W"],
  [measures([2, "weekend"]), "P2WE"],
  [measures([5, "day"]), "P5D"],
  [measures([2, "night"]), "P2NI"],
  [measures([2, "hour"]), "PT2H"],
  [measures([30, "minute"]), "PT30M"],
  [measures([9, "second"]), "PT9S"],
  [measures([1, "decade"]), "P1E"],
  [measures([3, "decade"]), "P30Y"],
  [measures([1, "century"]), "P100Y"],
  [measures([2, "millennium"]), "P2000Y"],
  // What is left open.
  [measures([null, "day"]), "PXD"],
  [measures([null, "minute"]), "PTXM"],
  [measures([null, "decade"]), "PXE"],
  [measures([null, "century"]), "PXC"],
  [measures([null, "millennium"]), "PXY"],
  // Several, and parts.
  [measures([2, "year"], [6, "month"]), "P2Y6M"],
  [measures([1, "day"], [2, "hour"]), "P1DT2H"],
  [measures([2, "hour"], [1, "day"]), "P1DT2H"],
  [measures([2.5, "year"]), "P2Y6M"],
  [measures([0.5, "year"]), "P6M"],
  [measures([1.5, "day"]), "P1DT12H"],
  [measures([1.5, "hour"]), "PT1H30M"],
  [measures([0.5, "minute"]), "PT30S"],
  [measures([2.5, "week"]), "P2.5W"],
  [measures([0.5, "week"]), "P0.5W"],
  [measures([1.5, "decade"]), "P15Y"],
] as const)("%j is %s", ([of, expected]) => {
  expect(writeMeasures(of)).toBe(expected);
});
