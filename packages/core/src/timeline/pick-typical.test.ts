import { expect, test } from "vitest";
import { sayOn } from "../../test/say-on.ts";
import { pickTypical } from "./pick-typical.ts";

function pick(said: readonly (readonly [document: string, text: string])[], count = 2) {
  const statements = said.map(([document, text]) => sayOn(text, "2016", { document }));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return pickTypical([...byId.keys()], byId, count);
}

const fire = "The warehouse fire killed three workers.";
const blaze = "Three workers were killed in the fire at a warehouse in Ayton.";
const match = "The football match was put off.";

test.for([
  [
    "what most tell, first",
    [
      ["a", match],
      ["b", fire],
      ["c", blaze],
    ],
    [fire, match],
  ],
  [
    "one of each document, if there are enough",
    [
      ["a", fire],
      ["a", "A warehouse fire."],
      ["b", match],
    ],
    [fire, match],
  ],
  [
    "nothing twice",
    [
      ["a", fire],
      ["b", `${fire} `],
      ["c", match],
    ],
    [fire, match],
  ],
  [
    "of one document where there is but one",
    [
      ["a", fire],
      ["a", match],
    ],
    [fire, match],
  ],
  ["what there is", [["a", match]], [match]],
  ["nothing of nothing", [], []],
] as const)("%s", ([, said, expected]) => {
  expect(pick(said)).toEqual(expected);
});

test("a long sentence does not win by its length", () => {
  const long = `${fire} ${"Nobody knows much about other matters of that week yet. ".repeat(3)}`;
  expect(
    pick(
      [
        ["a", long],
        ["b", fire.slice(0, -1)],
        ["c", blaze],
      ],
      1,
    ),
  ).not.toEqual([long]);
});

test("statements that were not given are passed over", () => {
  expect(pickTypical(["x"], new Map(), 3)).toEqual([]);
});
