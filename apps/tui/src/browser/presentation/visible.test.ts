import { makeVisible } from "@onrecord/export";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isNarrow } from "./fit.ts";
import { visible } from "./visible.ts";

test.for([
  ["plain — “words” é 港", "plain — “words” é 港"],
  ["two\n lines\tand\r\na tab", "two lines and a tab"],
  ["\u001B[2J", "␛[2J"],
  ["\u001B]52;c;aGk=\u0007", "␛]52;c;aGk=␇"],
  ["\u202Eevil", "⟨202E⟩evil"],
  ["zero\u200Bwidth", "zero⟨200B⟩width"],
  ["\uD800", "⟨D800⟩"],
] as const)("%j is drawn as %j", ([text, drawn]) => {
  expect(visible(text)).toBe(drawn);
});

test("emoji stay what they are", () => {
  expect(visible("❤️ 👍🏽 👨‍👩‍👧")).toBe("❤️ 👍🏽 👨‍👩‍👧");
});

test("a line of a document is never longer than a screen could need", () => {
  expect(visible("x".repeat(1_000_000)).length).toBeLessThan(5_000);
});

test("nothing that a terminal obeys or hides is left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u200B-\u200F\u2028\u2029]/u);
    }),
  );
});

test("what needs no look for what acts or hides has none of it", () => {
  const codes = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
  const kept = codes.filter(isNarrow);
  expect(kept.length).toBeGreaterThan(500);
  expect(kept.map(makeVisible)).toEqual(kept);
});
