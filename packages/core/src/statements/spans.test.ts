import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../data.ts";
import { clipSpan, cutSpans, hullOf, trimSpan } from "./spans.ts";

const span = fc
  .tuple(fc.nat(50), fc.nat(50))
  .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);

test("cutting leaves what no hole covers", () => {
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 5 }), (whole, holes) => {
      const left = cutSpans(whole, holes);
      for (let at = whole[0]; at < whole[1]; at += 1) {
        const covered = holes.some(([start, end]) => at >= start && at < end);
        const kept = left.some(([start, end]) => at >= start && at < end);
        expect(kept).toBe(!covered);
      }
    }),
  );
});

test("a clipped span lies in both", () => {
  expect(clipSpan([2, 8], [5, 20])).toEqual([5, 8]);
  expect(clipSpan([2, 5], [5, 20])).toBeNull();
});

test("the hull holds every span", () => {
  expect(
    hullOf([
      [4, 6],
      [1, 2],
    ]),
  ).toEqual([1, 6]);
  expect(hullOf([])).toBeNull();
});

test.for([
  [" — but only 200 came, ", " — but only 200 came, ", "only 200 came"],
  ["“A quotation.”", "“A quotation.”", "A quotation."],
  ["But they came", "But they came", "But they came"],
] as const)("the ends of %j are trimmed", ([text, , expected]) => {
  const trimmed = trimSpan(text, [0, text.length]);
  expect(trimmed === null ? null : text.slice(...trimmed)).toBe(expected);
});

test.for(["", " — ", "“”"])("nothing is left of %j", (text) => {
  expect(trimSpan(text, [0, text.length])).toBeNull();
});
