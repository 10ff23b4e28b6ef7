import { expect, test } from "vitest";
import { readStatement } from "../reading/read-statement.ts";
import { say } from "../testing/build-statement.ts";
import { findLabelPhrases } from "./find-label-phrases.ts";
import { writeLabel } from "./write-label.ts";

const phrasesOf = (texts: readonly string[], label: string): string => {
  const all = texts.flatMap((text) => findLabelPhrases(readStatement(say(text))));
  const own = all.filter(({ text }) => text.replace(/[’‘]/gu, "").toLowerCase() === label);
  return writeLabel(own, all);
};

test.for([
  [
    "a capital that opens a statement",
    ["Harbour dues rise.", "We raise harbour dues."],
    "harbour dues",
  ],
  ["a name", ["We keep the Wray Fund.", "The Wray Fund stays."], "Wray Fund"],
  [
    "a name half in capitals",
    ["We keep the Tidal Trust.", "We keep the tidal Trust."],
    "Tidal Trust",
  ],
  [
    "a thing with a name before it",
    ["We keep the Wray scheme.", "The Wray scheme ends."],
    "Wray scheme",
  ],
  ["an acronym", ["We leave the RN treaty.", "We leave the Rn treaty."], "RN treaty"],
  ["a place", ["We help british pilots.", "We pay british pilots."], "British pilots"],
  ["a word with a hyphen", ["Sea-going crews rest.", "We pay sea-going crews."], "sea-going crews"],
  ["marks of a quotation", ["I saw the ‘Wray’ scheme.", "The ‘Wray’ scheme ends."], "Wray scheme"],
] as const)("%s", ([, texts, label]) => {
  expect(phrasesOf(texts, label.toLowerCase())).toBe(label);
});
