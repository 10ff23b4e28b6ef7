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
  [
    say("We want to see the fish market rebuilt.", { act: "wish" }),
    say("The fish market was not rebuilt.", { act: "assertion", polarity: "negative" }),
  ] as const,
  [
    say("We will open the fish market to small boats."),
    say("We had opened the fish market to small boats.", { act: "assertion" }),
  ] as const,
])("not restated: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("restated");
});

/** Two statements of one collection in which “beacon” and the other words are all rare. */
test.for([
  ["We will keep the beacon pass for pilots.", "Pilots must retain the beacon pass.", true],
  [
    "We press for deep reform of the beacon dues, and for better quays.",
    "We negotiate for deep reform of the beacon dues to help pilots on the river.",
    true,
  ],
  ["Longer beacon leases", "We will grant longer beacon leases to whoever repairs a tower.", true],
  [
    "Beacon keepers have been denied the last word on signals.",
    "We will give all beacon keepers the power to pay good watchmen more.",
    false,
  ],
  [
    "The sale of towers expanded our beacon-owning democracy.",
    "We want to create a beacon-owning democracy where all watchmen share.",
    false,
  ],
] as const)("%j and %j want the same done: %j", ([one, other, same]) => {
  const kind = nameChange(pairOf(say(one), say(other)))?.kind;
  expect(kind === "restated").toBe(same);
});
