import { expect, test } from "vitest";
import { pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";

test.for([
  [
    say("We aim to open the fish market to small boats."),
    say("We will open the fish market to small boats."),
  ] as const,
  [
    say("We will open the fish market to small boats if money allows."),
    say("We will open the fish market to small boats."),
  ] as const,
  [
    say("Skippers must comply with the harbour rules and respect the rights of others."),
    say(
      "Skippers must comply with the harbour rules and the pilotage code and respect the rights of others.",
    ),
  ] as const,
])("strengthened: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("strengthened");
});

test.for([
  [
    say("We will open the fish market to small boats."),
    say("We aim to open the fish market to small boats."),
  ] as const,
  [
    say("We aim to open the fish market to small boats."),
    say("We will open the fish market to small boats.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("We aim to open the fish market to small boats."),
    say("We seek to open the fish market to small boats."),
  ] as const,
  [
    say("We will keep the fish market open for some time."),
    say("We will keep the fish market open for an extended time."),
  ] as const,
  [
    say("We oppose plans to close the fish market to small boats."),
    say("We will oppose closing the fish market to small boats."),
  ] as const,
  [
    say("Those who never sail should not write the rules, and we will open the fish market."),
    say("We will open the fish market."),
  ] as const,
  [
    say("Voting for it were: Ann Bell, Chair; Tom Reed; Una Marsh; Lena Holt; Ivor Wray."),
    say(
      "Voting for it were: Ann Bell, Chair; Tom Reed; Una Marsh; Lena Holt; Ada Finch; Ivor Wray.",
    ),
  ] as const,
])("not strengthened: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("strengthened");
});
