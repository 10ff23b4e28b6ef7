import { expect, test } from "vitest";
import { figure, pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";

test.for([
  [
    say("We will keep the harbour toll for fishing boats."),
    say("We will scrap the harbour toll for fishing boats."),
  ] as const,
  [
    say("We support a tidal barrage at Netherby."),
    say("We oppose the tidal barrage at Netherby."),
  ] as const,
  [
    say("We will license new mussel farms in the estuary."),
    say("We will not license new mussel farms in the estuary."),
  ] as const,
  [
    say("to license new mussel farms in the estuary"),
    say("to license new mussel farms in the estuary", { polarity: "negative" }),
  ] as const,
  [
    say("No Harbour government will join the tidal union or introduce a mooring permit.", {
      polarity: "negative",
    }),
    say("We strongly support the mooring permit."),
  ] as const,
])("reversed: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("reversed");
});

test.for([
  [
    say("We will keep the harbour toll for fishing boats."),
    say("We will scrap the harbour toll for fishing boats.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("We will keep the harbour toll for fishing boats.", { holder: null }),
    say("We will scrap the harbour toll for fishing boats.", { holder: null }),
  ] as const,
  [
    say("We will keep the harbour toll for fishing boats."),
    say("We will retain the harbour toll for fishing boats."),
  ] as const,
  [
    say("We oppose plans to scrap the harbour toll."),
    say("We will oppose scrapping the harbour toll."),
  ] as const,
  [
    say("We will raise the harbour toll to 6 per cent.", {
      quantities: [figure("6 per cent", "percent", [6])],
    }),
    say("We will cut the harbour toll to 4 per cent.", {
      quantities: [figure("4 per cent", "percent", [4])],
    }),
  ] as const,
  [
    say("Crews keep the pier rules, including but not limited to creating fire drills."),
    say("Crews keep the pier rules, including creating fire drills."),
  ] as const,
  [
    say("We will not replace the old ferry engines, as they wear out soon."),
    say("We reject a new line of ferry engines."),
  ] as const,
  [
    say("We will not increase the mooring permit fee."),
    say("We guarantee no increase of the mooring permit fee."),
  ] as const,
])("not reversed: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("reversed");
});
