import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { toProse } from "../text/prose.ts";
import { findLeadIns } from "./find-lead-ins.ts";

const find = (markdown: string): readonly (readonly [string, string])[] => {
  const { text, blocks } = toProse(readDocument(markdown, { format: "markdown" }).blocks);
  return findLeadIns(text, blocks, splitSentences(text)).map(
    ({ span, lead }) => [text.slice(...span), text.slice(...lead.span)] as const,
  );
};

test.for([
  [
    "So it is. We will:\n\n- plant\n- dig",
    [
      ["plant", "We will:"],
      ["dig", "We will:"],
    ],
  ],
  ["## Our plan\n\n- plant", [["plant", "Our plan"]]],
  [
    "We will:\n\n- plant:\n  - oak\n  - ash\n- dig",
    [
      ["plant:", "We will:"],
      ["oak", "plant:"],
      ["ash", "plant:"],
      ["dig", "We will:"],
    ],
  ],
] as const)("%j", ([markdown, found]) => {
  expect(find(markdown)).toEqual(found);
});

test.for(["They came.\n\n- one\n- two", "- one\n- two", "We will:\n\nplant."])(
  "nothing leads in to a list in %j",
  (markdown) => {
    expect(find(markdown)).toEqual([]);
  },
);
