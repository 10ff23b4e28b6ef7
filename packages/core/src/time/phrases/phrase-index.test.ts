import { expect, test } from "vitest";
import { indexPhrases } from "./phrase-index.ts";

test("phrases stand below their first word, in the order given, cut up as texts are", () => {
  const index = indexPhrases([
    ["new year's eve", 1],
    ["easter", 2],
    ["new year", 3],
  ]);
  expect([...index]).toEqual([
    [
      "new",
      [
        { words: ["new", "year", "'s", "eve"], value: 1 },
        { words: ["new", "year"], value: 3 },
      ],
    ],
    ["easter", [{ words: ["easter"], value: 2 }]],
  ]);
});
