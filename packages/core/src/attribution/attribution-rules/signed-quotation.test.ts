import { expect, test } from "vitest";
import { readPassage } from "../../grammar/read-passage.ts";
import { splitSentences } from "../../sentences/split-sentences.ts";
import { attribute } from "../attribute.ts";
import { showAttributions } from "../show-attributions.ts";

const shown = (text: string): readonly string[] =>
  showAttributions(text, attribute(readPassage(text, splitSentences(text))));

test.for<[string, string[]]>([
  ["“The school saved us.” – Ann Reid", ["Ann Reid | – | The school saved us."]],
  [
    "“The school saved us.”― Ann Reid, a parent in Leeds\n“It was our second home.” — Omar El Amin.",
    ["Ann Reid | ― | The school saved us.", "Omar El Amin | — | It was our second home."],
  ],
  ["”The school saved us.” – Ann Reid", ["Ann Reid | – | The school saved us."]],
  ["“The school saved us” – Leeds has many such stories.", []],
  ["“The school saved us” – not that it helped.", []],
])("%s", ([text, expected]) => {
  expect(shown(text)).toEqual(expected);
});
