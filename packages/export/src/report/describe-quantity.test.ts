import { expect, test } from "vitest";
import { sampleQuantity } from "../../test/samples.ts";
import { describeQuantity } from "./describe-quantity.ts";

test.for([
  [{}, "480 children"],
  [{ of: null }, "480"],
  [{ bound: "at least", per: "P1Y", over: "P2Y" }, "at least 480 children, each year, for 2 years"],
  [{ approximate: true, per: "P3M" }, "about 480 children, each 3 months"],
  [{ kind: "money", unit: "GBP", min: 10, max: 12, of: null }, "GBP 10 to 12"],
  [{ kind: "percent", min: 3.5, max: 3.5, of: "pupils" }, "3.5 per cent of pupils"],
  [{ kind: "percentage-point", min: 2, max: 2, of: null }, "2 percentage points"],
  [{ kind: "measure", unit: "kilometre", of: "road" }, "480 kilometre of road"],
  [{ per: "PT8H" }, "480 children, each PT8H"],
] as const)("%j is %s", ([figure, expected]) => {
  expect(describeQuantity({ ...sampleQuantity, ...figure })).toBe(expected);
});
