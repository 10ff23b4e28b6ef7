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

test.for([
  ["Ann Reid was quoted as saying the pier is safe.", ["Ann Reid | saying | the pier is safe"]],
  [
    "The paper quoted her as saying that the pier is safe.",
    ["her | saying | that the pier is safe"],
  ],
  ["“The pier is safe,” Ann Reid was quoted as saying.", ["Ann Reid | saying | The pier is safe"]],
  [
    "Ann Reid is shown telling reporters that the pier is safe.",
    ["Ann Reid | telling | that the pier is safe"],
  ],
  ["Smith & Sons said the pier is safe.", ["Smith & Sons | said | the pier is safe"]],
  ["The mayor herself said the pier is safe.", ["The mayor | said | the pier is safe"]],
  [
    "Ann Reid, the mayor, and Tom Lind said the pier is safe.",
    ["Ann Reid, the mayor, and Tom Lind | said | the pier is safe"],
  ],
  [
    "“It is safe,” Ann Reid said, and “it is strong.”",
    ["Ann Reid | said | It is safe + it is strong."],
  ],
  ["Ann Reid “did not say” that the pier is safe.", []],
  ["Saying that the pier is safe, Ann Reid left.", []],
] as const)("who says what in %j: %j", ([text, expected]) => {
  const found = findAttributions(text).map(({ source, cue, content }) =>
    [
      source === null ? "" : text.slice(...source),
      cue === null ? "" : text.slice(...cue),
      content.map((part) => text.slice(...part)).join(" + "),
    ].join(" | "),
  );
  expect(found).toEqual(expected);
});

test("finds nothing where nobody speaks", () => {
  expect(findAttributions("The pier is old.")).toEqual([]);
});
