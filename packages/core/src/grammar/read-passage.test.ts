import { expect, test } from "vitest";
import { readPassage } from "./read-passage.ts";

const tagged = (text: string): string =>
  readPassage(text, [[0, text.length]])
    .words.map(({ lower, tag }) => `${lower}/${tag}`)
    .join(" ");

test.for([
  ["They won’t go", "they/pronoun will/modal not/negation go/verb"],
  [
    "It can't and ain't",
    "it/pronoun can/modal not/negation and/coordinator is/auxiliary not/negation",
  ],
  ["she’ll say", "she/pronoun will/modal say/verb"],
  ["It's Ann's plan", "it/pronoun is/auxiliary ann/name 's/clitic plan/noun"],
  ["Let’s say so", "let/noun us/object-pronoun say/verb so/adverb"],
  ["The U.S. Army", "the/determiner u.s/name army/name"],
  ["Sen. Reid of St. Mary", "sen/name reid/name of/preposition st/name mary/name"],
  ["a well-known M.P.", "a/determiner well-known/noun m.p/name"],
  ["£5,000 a year", "£/noun 5,000/number a/determiner year/noun"],
] as const)("%j", ([text, expected]) => {
  expect(tagged(text)).toBe(expected);
});

test.for([
  ["They will not have been told", "finite passive negative will"],
  ["They told us", "finite"],
  ["They want to tell us", "finite, infinitive"],
  ["Telling us it rained", "participle, finite"],
] as const)("the verbs of %j are %s", ([text, expected]) => {
  const { groups } = readPassage(text, [[0, text.length]]);
  const shown = groups.map(({ mood, passive, negative, modal }) =>
    [mood, passive && "passive", negative && "negative", modal].filter(Boolean).join(" "),
  );
  expect(shown.join(", ")).toBe(expected);
});
