import { expect, test } from "vitest";
import { count, figure, pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";

test.for([
  [
    say("We will berth 350 trawlers at the new quay.", {
      quantities: [count("350", 350, "trawlers")],
    }),
    say("We will berth 480 trawlers at the new quay.", {
      quantities: [count("480", 480, "large trawlers")],
    }),
  ] as const,
  [
    say("The board keeps the mooring rate at 5 percent.", {
      act: "assertion",
      quantities: [figure("5 percent", "percent", [5])],
    }),
    say("The board puts up the mooring rate by 25 basis points to 5-1/4 percent.", {
      act: "assertion",
      quantities: [
        figure("25 basis points", "percentage-point", [0.25]),
        figure("5-1/4 percent", "percent", [5.25]),
      ],
    }),
  ] as const,
  [
    say("The mooring rate range stays at 1 to 1-1/4 percent.", {
      quantities: [figure("1 to 1-1/4 percent", "percent", [1, 1.25])],
    }),
    say("The mooring rate range moves to 1-1/4 to 1-1/2 percent.", {
      quantities: [figure("1-1/4 to 1-1/2 percent", "percent", [1.25, 1.5])],
    }),
  ] as const,
  [
    say("The board decided to leave its target for the mooring rate unchanged.", {
      act: "assertion",
    }),
    say("The board voted to raise its target for the mooring rate to 5-1/4 percent.", {
      act: "assertion",
      quantities: [figure("5-1/4 percent", "percent", [5.25])],
    }),
  ] as const,
])("raised: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("raised");
});

test.for([
  [
    say("We will berth 350 trawlers at the new quay.", {
      quantities: [count("350", 350, "trawlers")],
    }),
    say("We will train 480 pilots at the new quay.", { quantities: [count("480", 480, "pilots")] }),
  ] as const,
  [
    say("We will berth 350 trawlers at the new quay.", {
      quantities: [count("350", 350, "trawlers")],
    }),
    say("We will berth 480 trawlers at the new quay.", {
      holder: "Ferry Union",
      quantities: [count("480", 480, "trawlers")],
    }),
  ] as const,
  [
    say("The quay gets £3 million a year.", {
      quantities: [figure("£3 million", "money", [3e6], { per: "P1Y" })],
    }),
    say("The quay gets £9 million.", { quantities: [figure("£9 million", "money", [9e6])] }),
  ] as const,
  [
    say("The quay gets £3 million.", { quantities: [figure("£3 million", "money", [3e6])] }),
    say("The quay gets €9 million.", {
      quantities: [figure("€9 million", "money", [9e6], { unit: "EUR" })],
    }),
  ] as const,
  [
    say("Some 600 boatyards have closed.", {
      act: "assertion",
      quantities: [count("600", 600, "boatyards")],
    }),
    say("Some 750 boatyards have closed.", {
      act: "assertion",
      quantities: [count("750", 750, "boatyards")],
    }),
  ] as const,
  [
    say("Harbour aid grows from 0.3 percent to at least 0.5 percent, and to 0.7 percent later.", {
      quantities: [
        figure("0.3 percent", "percent", [0.3]),
        figure("0.5 percent", "percent", [0.5]),
        figure("0.7 percent", "percent", [0.7]),
      ],
    }),
    say("Harbour aid grows to 0.7 percent.", {
      quantities: [figure("0.7 percent", "percent", [0.7])],
    }),
  ] as const,
])("not raised: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("raised");
});
