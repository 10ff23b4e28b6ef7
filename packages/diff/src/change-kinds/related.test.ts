import { expect, test } from "vitest";
import { count, pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";

test.for([
  [
    say("We will open the fish market to small boats."),
    say("We will open the fish market to small boats.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("We will open the fish market to small boats.", { holder: null }),
    say("We will open the fish market to small boats.", { holder: null }),
  ] as const,
])("related: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("related");
});

test.for([
  [
    say("We will open the fish market to small boats."),
    say("Nurses want better night shifts."),
  ] as const,
  [
    say("Three thousand children at risk will find shelter in camps.", {
      quantities: [count("Three thousand", 3000, "children at risk")],
    }),
    say("Campaigners had hoped for 3,000 under the Netherby scheme.", {
      holder: "Campaigners",
      act: "wish",
      quantities: [count("3,000", 3000)],
    }),
  ] as const,
])("not related: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("related");
});
