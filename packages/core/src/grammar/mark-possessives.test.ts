import { expect, test } from "vitest";
import { readPassage } from "./read-passage.ts";
import { splitSentences } from "../sentences/split-sentences.ts";

const clitics = (text: string): number =>
  readPassage(text, splitSentences(text)).words.filter(({ tag }) => tag === "clitic").length;

test.for(["The ministers’ promise fell.", "The towns' plan is late.", "Reeds’ own pier."])(
  "an owner in %j",
  (text) => {
    expect(clitics(text)).toBe(1);
  },
);

test.for([
  "She called it ‘a job for workers’ and left.",
  "“He called it ‘a job for workers’ and left,” she said.",
  "‘We like boats’ she said.",
  "It belonged to the workers’.",
  "Rock ’n’ roll",
])("no owner in %j", (text) => {
  expect(clitics(text)).toBe(0);
});
