import { expect, test } from "vitest";
import { figure, pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";

test.for([
  [
    say("We will open the fish market to small boats."),
    say("We  will open the ‘fish market’ to small boats"),
  ] as const,
  [
    say("We will open the fish market to small boats."),
    say("We will be opening the fish market to the small boats."),
  ] as const,
  [
    say("Nets must have been met with if tolls have failed."),
    say("Nets must have been met with if tolls have failed."),
  ] as const,
  [
    say("The board decided to raise the mooring rate to 5 percent.", {
      act: "assertion",
      quantities: [figure("5 percent", "percent", [5])],
    }),
    say("The board decided to leave the mooring rate unchanged.", { act: "assertion" }),
  ] as const,
])("restated: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("restated");
});

test.for([
  [
    say("We will open the fish market to small boats."),
    say("We will open the fish market to small boats.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("We will open the fish market to small boats.", { holder: null }),
    say("We will open the fish market to small boats.", { holder: null }),
  ] as const,
  [
    say("A toll of £5 for the fish market.", { quantities: [figure("£5", "money", [5])] }),
    say("A toll of £6 for the fish market.", { quantities: [figure("£6", "money", [6])] }),
  ] as const,
  [
    say("We will open the fish market to small boats."),
    say("Nurses want better night shifts."),
  ] as const,
])("not restated: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("restated");
});
