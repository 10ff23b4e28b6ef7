import { expect, test } from "vitest";
import type { PairLink } from "../reading/pair.ts";
import { figure, pairOf, say } from "../testing/build-statement.ts";
import { compareScope } from "./scope.ts";

type Said = ReturnType<typeof say>;

function tell(before: Said, after: Said, link: PairLink = "subject"): string {
  const signal = compareScope(pairOf(before, after, link));
  return signal === null ? "" : `${signal.towards} ${signal.sure}, ${signal.says}`;
}

const market = "We will open the fish market on the north quay to small boats in spring";

test.for([
  [
    "We will inspect boats at the quay.",
    "We will inspect all boats at the quay.",
    "firmer 0.8, wider: “all”",
  ],
  [
    "We will inspect all boats at the quay.",
    "We will inspect boats at the quay.",
    "softer 0.8, narrower: “all”",
  ],
  [
    "We will inspect boats at the quay.",
    "We will inspect some boats at the quay.",
    "softer 0.8, narrower: “some”",
  ],
  [
    "We will inspect boats at the quay, except trawlers.",
    "We will inspect boats at the quay.",
    "firmer 0.8, wider: “except”",
  ],
  [
    "We will inspect all boats at the quay.",
    "We will inspect all boats at the quay except trawlers.",
    "softer 0.8, narrower: “except”",
  ],
  ["We will inspect some boats at all quays.", "We will inspect all boats at some quays.", ""],
  // Wider in one way and narrower in another is neither.
  [
    "We will inspect boats at quays each spring.",
    "We will inspect all boats and nets at some quays each spring.",
    "",
  ],
  [
    "We will inspect all boats and nets at some quays each spring.",
    "We will inspect boats at quays each spring.",
    "",
  ],
  // What is joined on widens; what is put before or behind a word may narrow it.
  [
    "Skippers must know the harbour rules at night.",
    "Skippers must know the harbour rules and the pilotage code at night.",
    "firmer 0.8, only added to: and, pilotag, cod",
  ],
  [
    "Skippers must know the harbour rules or the tide tables at night.",
    "Skippers must know the harbour rules at night.",
    "softer 0.8, only taken out: or, tid, tabl",
  ],
  ["We will inspect all boats at the quay.", "We will inspect all fishing boats at the quay.", ""],
  ["We will inspect all fishing boats at the quay.", "We will inspect all boats at the quay.", ""],
  [
    "We will inspect boats at the quay in winter.",
    "We will inspect boats with engines at the quay in winter.",
    "",
  ],
  [
    "Skippers must know the harbour rules and the code at night.",
    "Skippers must know the harbour rules and the pilotage code at night.",
    "",
  ],
  // Small words and everyday words say nothing of their own, and a word for another is a swap.
  [
    "Skippers must know the harbour rules at night.",
    "Skippers must know the harbour rules and so on at night.",
    "",
  ],
  [
    "Skippers must know the harbour rules at night.",
    "Skippers must know the river rules and the tide tables at night.",
    "",
  ],
  [
    "Skippers must know the river rules and the tide tables at night.",
    "Skippers must know the harbour rules at night.",
    "",
  ],
  // Put before it or behind it, it may be another sentence.
  [
    "Skippers must know the harbour rules at night.",
    "Under rule and code skippers must know the harbour rules at night.",
    "",
  ],
  [
    "Skippers must know the harbour rules at night.",
    "Skippers must know the harbour rules at night and pilots.",
    "",
  ],
  // Set phrases.
  [
    "First of all, a boat is inspected at the quay.",
    "First of all, every boat is inspected at the quay.",
    "firmer 0.8, wider: “every”",
  ],
  ["We will inspect boats at the quay.", "We will at any time inspect boats at the quay.", ""],
  // Of texts that are not nearly equal no scope is told.
  [
    "We will inspect boats at the quay.",
    "All crews of the river land herring at the quay and mend every net.",
    "",
  ],
  [
    `${market}.`,
    `${market} and any pilot who asks gets a lantern and oil.`,
    "firmer 0.8, wider: “any”",
  ],
] as const)("%j, then %j: %s", ([before, after, expected]) => {
  expect(tell(say(before), say(after))).toBe(expected);
});

test.for([
  [`${market}.`, `${market.replace("small", "all small")}.`, "firmer 0.8, wider: “all”"],
  [`${market}.`, `${market.replace("small", "all pilots of small")}.`, "firmer 0.8, wider: “all”"],
  [`${market}.`, `${market} and any pilot gets a lantern.`, ""],
  [`${market} and any pilot gets a lantern.`, `${market}.`, ""],
  [`${market}.`, `${market.replace("quay", "quay and the south quay")}.`, ""],
] as const)("in versions of one text, %j, then %j: %s", ([before, after, expected]) => {
  expect(tell(say(before), say(after), "versions")).toBe(expected);
});

test("a speaker's own name widens nothing, and one level told twice is one level", () => {
  const holder = "Harbour Rates Committee";
  const names = ["Harbour Rates Committee and HRC", "we and the pilots"].map((added) =>
    tell(
      say("Here we will inspect boats at the quay each spring.", { holder }),
      say(`Here ${added} we will inspect boats at the quay each spring.`, { holder }),
    ),
  );
  expect(names).toEqual(["", "firmer 0.8, only added to: and, pilot"]);
  const rate = { quantities: [figure("5 percent", "percent", [5])] };
  expect(
    tell(
      say("The mooring rate stays at 5 percent in spring.", rate),
      say("The mooring rate and the ferry rate stays at 5 percent in spring.", rate),
    ),
  ).toBe("");
});
