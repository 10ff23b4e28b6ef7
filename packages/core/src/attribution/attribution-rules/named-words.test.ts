import { expect, test } from "vitest";
import { readPassage } from "../../grammar/read-passage.ts";
import { splitSentences } from "../../sentences/split-sentences.ts";
import { attribute } from "../attribute.ts";
import { showAttributions } from "../show-attributions.ts";

const shown = (text: string): readonly string[] =>
  showAttributions(text, attribute(readPassage(text, splitSentences(text))));

test.for([
  ["The crew’s chants of “Tolls out now” were cut short.", "the crew | chants of | Tolls out now"],
  [
    "“Count them again,” came a shout from the gallery.",
    "the gallery | came a shout from | Count them again",
  ],
  ["“Count them again,” came the shouts.", "? | came the shouts | Count them again"],
  [
    "The crowd broke into chants of “Tolls out now”.",
    "the crowd | broke into chants of | Tolls out now",
  ],
  ["The old adage, “Better late than never”, came true.", "? | adage | Better late than never"],
  [
    "Reid used the words, “I am not there yet,” on Monday.",
    "Reid | used the words | I am not there yet",
  ],
  ["Reid’s motto, “Never look back,” hung on the wall.", "Reid | motto | Never look back"],
  [
    "He was met with cries of “Shame on you!” from the gallery.",
    "the gallery | cries of | Shame on you!",
  ],
] as const)("%s", ([text, expected]) => {
  expect(shown(text)).toEqual([expected]);
});

test.for([
  "He wore a cap with the slogan “Tolls out now” on it.",
  "The word “toll” is not in the law.",
  "The words “toll free” mislead.",
  "“The Answer” came from a small press in Leeds.",
])("nothing in %j", (text) => {
  expect(shown(text)).toEqual([]);
});

test("what others are told to have called out is theirs", () => {
  expect(shown("Reid said that the words “toll free” mislead.")).toEqual([
    "Reid | said | that the words “toll free” mislead",
  ]);
});
