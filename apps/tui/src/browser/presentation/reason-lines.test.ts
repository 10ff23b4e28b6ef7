import { expect, test } from "vitest";
import { plainBrush } from "./brush.ts";
import { drawReasons } from "./reason-lines.ts";

test("each step has its number and rule, steps of one rule are one", () => {
  const reasons = [
    { rule: "year", says: "the year 2015" },
    { rule: "shared", says: "Dubs", weight: 0.5 },
    { rule: "shared", says: "scheme", weight: 0.25 },
    { rule: "shared", says: "Dubs", weight: -1 },
    { rule: "year", says: "again" },
  ];
  expect(drawReasons(reasons, 60, plainBrush)).toEqual([
    "  1. the year 2015 (year)",
    "  2. Dubs; scheme (shared −0.25)",
    "  3. again (year)",
  ]);
});

test("no reasons, no lines", () => {
  expect(drawReasons([], 60, plainBrush)).toEqual([]);
});
