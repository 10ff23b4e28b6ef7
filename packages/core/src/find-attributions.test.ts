import { expect, test } from "vitest";
import { findAttributions } from "./find-attributions.ts";

test("gives the spans of source, cue and content", () => {
  const text = "The pier is old. “It is safe,” Ann Reid said.";
  expect(
    findAttributions(text).map(({ source, cue, content }) =>
      [source, cue, ...content].map((span) => span && text.slice(...span)),
    ),
  ).toEqual([["Ann Reid", "said", "It is safe"]]);
});

test("a quotation that goes on without a cue is part of what was said", () => {
  const text =
    "“It is safe,” Ann Reid said. She laughed. “We check it daily.”\n\n“It never fell.”\n\nIt rained.";
  expect(
    findAttributions(text).map(({ content }) => content.map((span) => text.slice(...span))),
  ).toEqual([["It is safe", "We check it daily.", "It never fell."]]);
});

test("finds nothing where nobody speaks", () => {
  expect(findAttributions("The pier is old.")).toEqual([]);
});
