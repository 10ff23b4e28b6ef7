import fc from "fast-check";
import { expect, test } from "vitest";
import type { WordChange } from "../data.ts";
import { diffWords } from "./diff-words.ts";

const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;

function draw(changes: readonly WordChange[]): string {
  return changes.map(({ op, text }) => `${marks[op][0]}${text}${marks[op][1]}`).join("");
}

test.for([
  ["We will raise it.", "We will raise it.", "We will raise it."],
  ["will raise it", "aim to raise it", "[-will-]{+aim to+} raise it"],
  ["within two years", "within three years", "within [-two-]{+three+} years"],
  ["£3.6 million", "£4.5 million", "£[-3.6-]{+4.5+} million"],
  ["first. second. third.", "first. third.", "first. [-second. -]third."],
  ["", "new", "{+new+}"],
  ["", "", ""],
] as const)("%j to %j is %j", ([before, after, drawn]) => {
  expect(draw(diffWords(before, after))).toBe(drawn);
});

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc
    .array(
      fc.constantFrom("we", "will", "raise", "3,000", "\n", ". ", " ", "é", "\ud83d", "’s", "%"),
    )
    .map((parts) => parts.join("")),
);

test("same and removed rebuild the text before, same and added the text after", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = diffWords(before, after);
      const rebuild = (left: WordChange["op"]): string =>
        changes.map(({ op, text }) => (op === left ? "" : text)).join("");
      expect(rebuild("added")).toBe(before);
      expect(rebuild("removed")).toBe(after);
      expect(changes.every(({ text }) => text !== "")).toBe(true);
    }),
  );
});

test("a rewritten text stays a few changes, not a patchwork of stray words", () => {
  const before = Array.from(
    { length: 900 },
    (_, n) => `The wall${n} of the town was wall${n} again.\n`,
  ).join("");
  const after = Array.from(
    { length: 900 },
    (_, n) => `The gate${n} of the town was gate${n} again.\n`,
  ).join("");
  const changes = diffWords(before, after);
  expect(
    changes
      .filter(({ op }) => op !== "added")
      .map(({ text }) => text)
      .join(""),
  ).toBe(before);
});
