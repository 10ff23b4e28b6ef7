import { expect, test } from "vitest";
import { foldWords, matches, type Wanted } from "../client/matches.ts";

const item = {
  tokens: { holder: "1 12", act: "pledge", kind: undefined },
  from: 2016,
  to: 2018,
  text: () => foldWords("Zoë’s 480 homes"),
};
const undated = { ...item, from: null, to: null };
const nothing: Wanted = { words: [], tokens: { holder: "", act: "" }, from: null, to: null };

test.for([
  ["nothing asked for", item, {}, true],
  ["one of its holders", item, { tokens: { holder: "12" } }, true],
  ["part of a holder's token", item, { tokens: { holder: "2" } }, false],
  ["holder and another act", item, { tokens: { holder: "1", act: "wish" } }, false],
  ["a kind, which it has none of", item, { tokens: { kind: "unmet" } }, false],
  ["all words, in any order", item, { words: ["homes", "zoe's"] }, true],
  ["one word too many", item, { words: ["homes", "490"] }, false],
  ["a range around it", item, { from: 2010, to: 2020 }, true],
  ["a range that it reaches into", item, { from: 2018, to: null }, true],
  ["a range after it", item, { from: 2019, to: null }, false],
  ["a range before it", item, { from: null, to: 2015 }, false],
  ["any range, without a year", undated, { from: null, to: 2030 }, false],
  ["words, without a year", undated, { words: ["homes"] }, true],
] as const)("%s", ([, facets, wanted, expected]) => {
  expect(matches(facets, { ...nothing, ...wanted })).toBe(expected);
});

test.for([
  ["Élysée", "elysee"],
  ["won’t", "won't"],
  ["“ﬁve”", '"five"'],
] as const)("%s is searched as %s", ([text, folded]) => {
  expect(foldWords(text)).toBe(folded);
});
