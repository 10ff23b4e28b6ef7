import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { createBrush } from "./brush.ts";
import { fit, fitApart, fitEnd, widthOf, wrap, wrapAfter } from "./fit.ts";
import { visible } from "./visible.ts";

test.for([
  ["harbour", 10, "harbour   "],
  ["harbour", 7, "harbour"],
  ["harbour", 5, "harb…"],
  ["harbour", 1, "…"],
  ["harbour", 0, ""],
  ["港湾港湾", 5, "港湾…"],
  ["港湾港湾", 4, "港… "],
  ["", 3, "   "],
] as const)("%j in %i columns is %j", ([text, width, fitted]) => {
  expect(fit(text, width)).toBe(fitted);
});

test.for([
  ["left", "right", 12, "left   right"],
  ["a longer left", "right", 12, "a lon… right"],
  ["left", "right", 8, "left    "],
  ["left", "", 6, "left  "],
] as const)("%j and %j in %i columns are %j", ([left, right, width, fitted]) => {
  expect(fitApart(left, right, width)).toBe(fitted);
});

test.for([
  ["docs/harbour.md:12", 18, "docs/harbour.md:12"],
  ["docs/harbour.md:12", 10, "…our.md:12"],
  ["docs/harbour.md:12", 1, "…"],
  ["docs/harbour.md:12", 0, ""],
] as const)("the end of %j in %i columns is %j", ([text, width, fitted]) => {
  expect(fitEnd(text, width)).toBe(fitted);
});

test("a first line keeps its mark, the others its room", () => {
  expect(wrapAfter("  1. ", "one two three four five", 19)).toEqual([
    "  1. one two three",
    "     four five",
  ]);
});

test("the look of a word goes on after the line breaks", () => {
  const brush = createBrush(true);
  const [first, second] = wrap(brush("strong", "one two"), 4);
  expect([first, second]).toEqual(["\u001B[1mone\u001B[22m", "\u001B[1mtwo\u001B[22m"]);
});

test.for([1, 2, 3])("a letter that joins what comes after it fits %i columns", (width) => {
  expect(widthOf(fit("\u{11D46}", width))).toBe(width);
});

test("every text fits exactly, and wraps to no more than its width", () => {
  const brush = createBrush(true);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 60 }), (text, width) => {
      const drawn = brush("change", visible(text));
      expect(widthOf(fit(drawn, width))).toBe(width);
      for (const line of wrap(drawn, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test("what is counted is as wide as what is measured", () => {
  const brush = createBrush(true);
  const unit = fc.integer({ min: 0x20, max: 0x27ff }).map((code) => String.fromCodePoint(code));
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(unit, fc.constant("a")), maxLength: 4 }), (text) => {
      const drawn = brush("change", visible(text));
      expect(widthOf(drawn)).toBe(stringWidth(drawn));
    }),
    { numRuns: 2000 },
  );
});
