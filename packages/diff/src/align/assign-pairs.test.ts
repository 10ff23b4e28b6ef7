import fc from "fast-check";
import { expect, test } from "vitest";
import { assignPairs } from "./assign-pairs.ts";
import type { Candidate } from "./find-candidates.ts";

const may = (before: number, after: number, score: number): Candidate => ({
  before,
  after,
  score,
  strongest: 0,
});

const total = (pairs: readonly Candidate[]): number =>
  pairs.reduce((sum, { score }) => sum + score, 0);

/** The most that any choice adds up to, by trying all. */
function most([first, ...rest]: readonly Candidate[]): number {
  if (first === undefined) return 0;
  const free = rest.filter(({ before, after }) => before !== first.before && after !== first.after);
  return Math.max(most(rest), first.score + most(free));
}

test.for([
  [
    "the best for all, not for the first",
    [may(0, 0, 9), may(0, 1, 8), may(1, 0, 8)],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  ["nothing is used twice", [may(0, 0, 5), may(0, 1, 4)], [[0, 0]]],
  ["more after than before", [may(3, 1, 2), may(3, 5, 4), may(3, 9, 3)], [[3, 5]]],
  [
    "apart from each other",
    [may(5, 5, 1), may(2, 7, 1)],
    [
      [2, 7],
      [5, 5],
    ],
  ],
  ["nothing", [], []],
] as const)("%s", ([, candidates, expected]) => {
  expect(assignPairs(candidates).map(({ before, after }) => [before, after])).toEqual(expected);
});

test("no choice adds up to more", () => {
  const candidates = fc.uniqueArray(
    fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 20 })),
    { selector: ([before, after]) => before * 5 + after, maxLength: 12 },
  );
  fc.assert(
    fc.property(candidates, (list) => {
      const all = list.map(([before, after, score]) => may(before, after, score));
      const chosen = assignPairs(all);
      for (const side of ["before", "after"] as const) {
        expect(new Set(chosen.map((pair) => pair[side])).size).toBe(chosen.length);
      }
      expect(total(chosen)).toBe(most(all));
    }),
  );
});

test("of more than sixty that hang together the best are taken first, and of equal ones the earlier", () => {
  const size = 70;
  const chain = Array.from({ length: size }, (_, at) => [
    may(at, at, 5),
    may(at, at + 1, at === 0 ? 9 : 5),
    may(at, (at + 2) % size, 3),
  ]).flat();
  const chosen = assignPairs(chain);
  for (const side of ["before", "after"] as const) {
    expect(new Set(chosen.map((pair) => pair[side])).size).toBe(chosen.length);
  }
  expect(chosen.slice(0, 3).map(({ before, after }) => [before, after])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});
