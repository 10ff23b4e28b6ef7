import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePieces } from "./compare-pieces.ts";

const sideOf = (
  changes: ReturnType<typeof comparePieces>,
  other: "added" | "removed",
): string | undefined => changes?.map(({ op, text }) => (op === other ? "" : text)).join("");

/** Line 7 changes in every ten. */
const revise = (lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => (at % 10 === 7 ? `${line} no more` : line));

test("of long lists any number of pieces may differ", () => {
  const before = Array.from({ length: 40_000 }, (_, at) => `Berth ${at}.`);
  const changes = comparePieces(before, revise(before), { mostEdits: 3000, isLast: false });
  expect(changes?.filter(({ op }) => op === "removed")).toHaveLength(4000);
  expect(changes?.filter(({ op }) => op === "added")).toHaveLength(4000);
});

test.for([
  ["short lists", 100, { mostEdits: 5, isLast: false }],
  ["long ones of the last pieces", 2000, { mostEdits: 5, isLast: true }],
  ["long ones in which nothing stands once", 2000, { mostEdits: 5, isLast: false }],
] as const)("of %s no more than the most", ([, length, how]) => {
  const before = Array.from({ length }, (_, at) => (how.isLast ? `${at}` : `${at % 10}`));
  expect(comparePieces(before, revise(before), how)).toBeNull();
});

test("both lists can be had back, however long they are", () => {
  const pieces = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 6 });
  fc.assert(
    fc.property(pieces, pieces, fc.nat(2), (before, after, share) => {
      const filling = Array.from({ length: 600 * share }, (_, at) => `${at} `);
      const [one, other] = [
        [...before, ...filling, ...after],
        [...after, ...filling, ...before],
      ];
      const changes = comparePieces(one, other, { mostEdits: 3000, isLast: false });
      expect(sideOf(changes, "added")).toBe(one.join(""));
      expect(sideOf(changes, "removed")).toBe(other.join(""));
      expect(changes?.filter(({ op }) => op === "same").length).toBeGreaterThanOrEqual(
        filling.length > 1000 ? filling.length : 0,
      );
    }),
  );
});
