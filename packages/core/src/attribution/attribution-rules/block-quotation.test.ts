import { expect, test } from "vitest";
import type { Span } from "../../data.ts";
import { readPassage } from "../../grammar/read-passage.ts";
import { splitSentences } from "../../sentences/split-sentences.ts";
import { attribute } from "../attribute.ts";
import { showAttributions } from "../show-attributions.ts";

/** Paragraphs that are written with `> ` are block quotations, as a reader of Markdown would give them. */
function shown(written: readonly string[]): readonly string[] {
  const setOff: [number, number][] = [];
  let text = "";
  let isOpen = false;
  for (const paragraph of written) {
    if (text !== "") text += "\n\n";
    const isQuoted = paragraph.startsWith("> ");
    const start = text.length;
    text += isQuoted ? paragraph.slice(2) : paragraph;
    const last = setOff.at(-1);
    if (isQuoted && isOpen && last !== undefined) last[1] = text.length;
    else if (isQuoted) setOff.push([start, text.length]);
    isOpen = isQuoted;
  }
  const spans: readonly Span[] = setOff;
  return showAttributions(text, attribute(readPassage(text, splitSentences(text), spans)));
}

test.for<[string[], string[]]>([
  [["Ann Reid said:", "> It leaks."], ["Ann Reid | said | It leaks."]],
  [
    ["Ann Reid told the council:", "> It leaks.", "> Nobody came."],
    ["Ann Reid | told | It leaks. … Nobody came."],
  ],
  [["Ann Reid:", "> It leaks."], ["Ann Reid | : | It leaks."]],
  [["> It leaks.", "— Ann Reid, mayor of Leeds"], ["Ann Reid | — | It leaks."]],
  [["> It leaks.", "> — Ann Reid"], ["Ann Reid | — | It leaks."]],
  [["Ann Reid said:", "> “It leaks.”"], ["Ann Reid | said | “It leaks.”"]],
  [["> “It leaks,” said Ann Reid."], ["Ann Reid | said | It leaks"]],
  [
    ["Ann Reid said:", "> The council promised to pay."],
    ["Ann Reid | said | The council promised to pay.", "the council | promised | to pay"],
  ],
])("whose words are set off in %j", ([written, expected]) => {
  expect(shown(written)).toEqual(expected);
});

test.for<[string[], string[]]>([
  [["The pier was shut.", "> It leaks."], ["? | - | It leaks."]],
  [["Here are the ports:", "> Leeds and Hull."], ["? | - | Leeds and Hull."]],
  [["Nobody said:", "> It leaks."], ["? | - | It leaks."]],
  [["> It leaks.", "— but nobody came."], ["? | - | It leaks."]],
  [["Ann Reid said:", "It leaks."], []],
])("nobody is named for %j", ([written, expected]) => {
  expect(shown(written)).toEqual(expected);
});
