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

test("finds nothing where nobody speaks", () => {
  expect(findAttributions("The pier is old.")).toEqual([]);
});
