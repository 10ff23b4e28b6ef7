import { expect, test } from "vitest";
import { joinLines, listWords } from "./join-lines.ts";

const words = listWords([
  "resettlement of long-term refugees",
  "the self and the made",
  "a mani-",
  "fold plan",
]);

test.for([
  ["will build", "homes", "will build homes"],
  ["the resettle-", "ment scheme", "the resettlement scheme"],
  ["a long-", "term plan", "a long-term plan"],
  ["a self-", "made man", "a self-made man"],
  ["a mani-", "fold plan", "a manifold plan"],
  ["a non-", "government charity", "a non-government charity"],
  ["unheard-", "ofness", "unheardofness"],
  ["re\u00ad", "build", "rebuild"],
  ["from 2015-", "2016", "from 2015- 2016"],
  ["the Anglo-", "French treaty", "the Anglo- French treaty"],
  ["he said –", "and left", "he said – and left"],
  ["a self-made-self-", "made man", "a self-made-self-made man"],
  ["--self-", "made man", "--self-made man"],
  [`${"a-".repeat(9)}self-`, "made man", `${"a-".repeat(9)}self-made man`],
  ["", "homes", "homes"],
] as const)("%j and %j make %j", ([before, after, joined]) => {
  expect(joinLines(before, after, words)).toBe(joined);
});
