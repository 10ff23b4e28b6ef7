import { expect, test } from "vitest";
import { readPassage } from "../grammar/read-passage.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { attribute } from "./attribute.ts";
import { showAttributions } from "./show-attributions.ts";

const shown = (text: string): readonly string[] =>
  showAttributions(text, attribute(readPassage(text, splitSentences(text))));

test.for([
  [
    "Reid said the pier “undermines the whole town.”",
    ["Reid | said | the pier “undermines the whole town.”"],
  ],
  [
    "Reid told the Herald the end of the work was “very near” indeed.",
    ["Reid | told | the end of the work was “very near” indeed"],
  ],
  ["Reid said there was “no hurry” to build.", ["Reid | said | there was “no hurry” to build"]],
  ["Reid herself said it was over.", ["Reid | said | it was over"]],
  [
    "Reid said the loss of up to 400 boats was “a blow”.",
    ["Reid | said | the loss of up to 400 boats was “a blow”"],
  ],
  ["Reid had said after talks in Leeds that it was over.", ["Reid | had said | that it was over"]],
  [
    "Reid said she and her friends were “eager” to go.",
    ["Reid | said | she and her friends were “eager” to go"],
  ],
  ["The ministers’ promise to open the pier fell.", ["the ministers | promise | to open the pier"]],
  [
    "Asked which pier she liked, she demurred: “All of them, always.”",
    ["? | Asked | which pier she liked", "? | demurred | All of them, always."],
  ],
] as const)("what is reported in %j", ([text, expected]) => {
  expect(shown(text)).toEqual(expected);
});

test.for([
  [
    "Reid declared the need for a plan: “Change it when you can,” she said.",
    ["Reid | declared | the need for a plan", "? | said | Change it when you can"],
  ],
  [
    "“It is old,” Dale said, but all the same, “it will do,” said Reid.",
    ["Dale | said | It is old", "Reid | said | it will do"],
  ],
  [
    "When a man yelled, “Reid,” Dale joked, with a grin, “She sails on.”",
    ["Dale | joked | Reid … She sails on."],
  ],
  ["Pressed on what could bring her back in May, Reid demurred.", []],
  ["They made “free” zones “in a day” if the council so decided.", []],
] as const)("whose words stay whose in %j", ([text, expected]) => {
  expect(shown(text)).toEqual(expected);
});

test.for([
  ["Asked which pier she liked, Reid grinned: “All of them.”", "Reid | grinned | All of them."],
  ["One witness said it was over.", "one witness | said | it was over"],
  ["One said it was over.", "? | said | it was over"],
] as const)("who speaks in %j", ([text, expected]) => {
  expect(shown(text).at(-1)).toBe(expected);
});

test.for([
  [
    "“It is safe,” Dale said. (Reid said it was not.) “We check it daily, at noon.”",
    "Dale | - | We check it daily, at noon.",
  ],
  [
    "“We pay,” Reid said after a show in which callers asked for more. “We always did.”",
    "Reid | - | We always did.",
  ],
] as const)("who goes on in %j", ([text, expected]) => {
  expect(shown(text).at(-1)).toBe(expected);
});
