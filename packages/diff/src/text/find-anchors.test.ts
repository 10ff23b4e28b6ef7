import fc from "fast-check";
import { expect, test } from "vitest";
import { findAnchors } from "./find-anchors.ts";

/** Each letter is a piece. */
const anchors = (before: string, after: string): readonly (readonly [number, number])[] =>
  findAnchors(before.split(""), after.split(""));

const show = (before: string, after: string): string =>
  anchors(before, after)
    .map(([one, other]) => `${one}=${other}`)
    .join(" ");

test.for([
  ["abc", "abc", "0=0 1=1 2=2"],
  ["abc", "axbc", "0=0 1=2 2=3"],
  ["abc", "c", "2=0"],
  ["abc", "xyz", ""],
  ["", "abc", ""],
  ["abc", "", ""],
  // What stands twice on either side holds nothing.
  ["aba", "ab", "1=1"],
  ["ab", "aba", "1=1"],
  ["aa", "aa", ""],
  // Of those that changed places as many as can be had in order.
  ["abcd", "bcda", "1=0 2=1 3=2"],
  ["abcd", "dabc", "0=1 1=2 2=3"],
  ["abcdef", "efabcd", "0=2 1=3 2=4 3=5"],
  ["abcdef", "fbdace", "1=1 3=2 4=5"],
] as const)("%s and %s are held by %s", ([before, after, expected]) => {
  expect(show(before, after)).toBe(expected);
});

const letters = fc.uniqueArray(fc.constantFrom(..."abcdefgh".split("")), { maxLength: 8 });

/** The most letters in the same order in both, by trying all. */
function most([first, ...rest]: readonly string[], other: readonly string[]): number {
  if (first === undefined) return 0;
  const at = other.indexOf(first);
  return Math.max(most(rest, other), at < 0 ? 0 : 1 + most(rest, other.slice(at + 1)));
}

test("no choice in order holds more", () => {
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const found = anchors(before.join(""), after.join(""));
      expect(found).toHaveLength(most(before, after));
      for (const [one, other] of found) expect(before[one]).toBe(after[other]);
      for (const [index, pair] of found.slice(1).entries()) {
        expect(pair[0]).toBeGreaterThan(found[index]?.[0] ?? -1);
        expect(pair[1]).toBeGreaterThan(found[index]?.[1] ?? -1);
      }
    }),
  );
});
