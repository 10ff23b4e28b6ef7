import { expect, test } from "vitest";
import { linkByDiff } from "./link-by-diff.ts";
import { scoreLinks, type GoldDrafts } from "./score-links.ts";
import { scoreTerms } from "./score-terms.ts";

const draft: GoldDrafts = {
  id: "d",
  before: ["Nets dry.", "Boats pay £5.", "Keep clear.", "Write to us."],
  after: ["Nets  dry.", "Boats pay £6.", "Dogs are welcome.", "Write to us."],
  links: [
    [0, 0],
    [1, 1],
    [3, 3],
  ],
};

test("links count once; those between sentences that differ in words count apart", () => {
  const said = [
    [0, 0],
    [0, 0],
    [1, 1],
    [2, 2],
  ] as const;
  expect(scoreLinks([draft], () => said)).toEqual({
    all: { right: 2, said: 3, gold: 3 },
    edited: { right: 1, said: 2, gold: 1 },
  });
  expect(scoreLinks([draft], () => [])).toEqual({
    all: { right: 0, said: 0, gold: 3 },
    edited: { right: 0, said: 0, gold: 1 },
  });
});

test("a plain diff links what is equal, and what replaces it in order", () => {
  expect(linkByDiff(draft)).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  expect(linkByDiff({ ...draft, after: ["New.", ...draft.before] })).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  expect(linkByDiff({ ...draft, after: [] })).toEqual([]);
});

test("a change found where none was is wrong, and so is none where there was one", () => {
  const judged = [
    { kind: "quiet", changes: 0 },
    { kind: "quiet", changes: 2 },
    { kind: "wording", changes: 1 },
  ] as const;
  expect(scoreTerms(judged)).toEqual({ quiet: 2, wording: 1, quietRight: 0.5, wordingRight: 1 });
  expect(scoreTerms([])).toEqual({ quiet: 0, wording: 0, quietRight: 0, wordingRight: 0 });
});
