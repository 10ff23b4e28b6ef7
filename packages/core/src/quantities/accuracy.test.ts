import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Quantity } from "../data.ts";
import { findQuantities } from "./find-quantities.ts";

type Expected = Partial<Quantity> & Pick<Quantity, "text" | "min" | "max" | "kind">;

const readRow: (line: string) => { text: string; quantities: Expected[] } = JSON.parse;

/** `limits.jsonl` holds the sentences that are known to be read wrongly, so that the figure is an honest one. */
const gold = ["sentences.jsonl", "limits.jsonl"].flatMap((file) =>
  readFileSync(new URL(`../../../../fixtures/quantities/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => readRow(line)),
);

const value = ({ kind, unit, min, max }: Expected): string =>
  JSON.stringify([kind, unit ?? null, min, max]);

/** How many of the values expected are among those found, each used once. */
function countShared(expected: readonly string[], found: readonly string[]): number {
  const left = [...found];
  return expected.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

test("98 of 100 values and units are right, and the gold is large enough to say so", () => {
  let expected = 0;
  let found = 0;
  let right = 0;
  for (const { text, quantities } of gold) {
    const read = findQuantities(text).map(value);
    expected += quantities.length;
    found += read.length;
    right += countShared(quantities.map(value), read);
  }
  expect(gold.filter(({ quantities }) => quantities.length > 0).length).toBeGreaterThanOrEqual(200);
  expect(expected).toBeGreaterThanOrEqual(300);
  expect(right / expected).toBeGreaterThanOrEqual(0.98);
  expect(right / found).toBeGreaterThanOrEqual(0.98);
});
