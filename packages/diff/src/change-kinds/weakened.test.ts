import { expect, test } from "vitest";
import { pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";

test.for([
  [
    say("We will open the fish market to small boats."),
    say("We will consider opening the fish market to small boats."),
  ] as const,
  [
    say("We will open the fish market to small boats."),
    say("We will open the fish market to some small boats."),
  ] as const,
  [
    say("We will open the fish market to small boats."),
    say("We will open the fish market to small boats, subject to a survey."),
  ] as const,
  [
    say("Crews agree to the rules of the court, subject to a survey, in all matters of pilotage."),
    say(
      "Crews agree to the rules of the court, subject to a survey, where permitted, in all matters of pilotage.",
    ),
  ] as const,
])("weakened: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("weakened");
});

test.for([
  [
    say("We will consider opening the fish market to small boats."),
    say("We will open the fish market to small boats."),
  ] as const,
  [
    say("We will open the fish market to small boats."),
    say("We will open the fish market to the small boats."),
  ] as const,
  [
    say("The ferry service of the harbour has eight berths for small boats."),
    say("The ferry service provided by the harbour has eight berths for small boats."),
  ] as const,
  [
    say("We may consider these points when closing the market or a stall on the quay."),
    say("We may consider these points when closing the market or a stall."),
  ] as const,
])("not weakened: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("weakened");
});
