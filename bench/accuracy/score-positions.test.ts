import { expect, test } from "vitest";
import { scorePositions } from "./score-positions.ts";

const pairs = (
  [
    ["raised", "raised", "match"],
    ["raised", "related", "match"],
    ["lowered", "raised", "possible"],
    ["restated", "restated", "possible"],
    ["unrelated", "restated", "match"],
    ["related", "unrelated", "possible"],
  ] as const
).map(([gold, said, band], at) => ({ id: String(at), gold, said, band }));

test.for([
  ["same matter", "sameMatter", { hit: 4, said: 5, gold: 5 }],
  ["same matter, stood by", "sameMatterMatch", { hit: 2, said: 3, gold: 5 }],
  ["typed change, stood by", "typedMatch", { hit: 1, said: 1, gold: 3 }],
  ["typed change, any", "typedAny", { hit: 1, said: 2, gold: 3 }],
] as const)("%s", ([, measure, hits]) => {
  expect(scorePositions(pairs)[measure]).toEqual(hits);
});

test("kinds are counted apart, all and those stood by; the right ones are counted", () => {
  const { kinds, right } = scorePositions(pairs);
  expect(kinds.find(({ kind }) => kind === "raised")).toEqual({
    kind: "raised",
    all: { hit: 1, said: 2, gold: 2 },
    match: { hit: 1, said: 1, gold: 2 },
  });
  expect(kinds.map(({ kind }) => kind)).toEqual([
    "lowered",
    "raised",
    "related",
    "restated",
    "unrelated",
  ]);
  expect(right).toBe(2);
});

test("nothing scores nothing", () => {
  expect(scorePositions([])).toMatchObject({ kinds: [], right: 0, pairs: 0 });
});
