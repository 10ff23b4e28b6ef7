import { expect, test } from "vitest";
import { count, dated, pairOf, say } from "../testing/build-statement.ts";
import { tellChange } from "../testing/tell-change.ts";
import { nameChange } from "./name-change.ts";

test.for([
  [
    say("We will keep the harbour toll for fishing boats."),
    say("We would scrap the harbour toll for fishing boats.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("We support a tidal barrage at Netherby."),
    say("We oppose the tidal barrage at Netherby.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("We will introduce a mooring permit for small boats."),
    say("We oppose the introduction of the mooring permit.", {
      holder: "Ferry Union",
      polarity: "negative",
    }),
  ] as const,
  [
    say("We will replace the Estuary Rights Act with a charter."),
    say("Stand up for all by protecting the Estuary Rights Act.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("The new harbour has 480 berths for trawlers.", {
      act: "assertion",
      quantities: [count("480", 480, "berths")],
    }),
    say("The new harbour has 300 berths for trawlers.", {
      holder: "Ferry Union",
      act: "assertion",
      quantities: [count("300", 300, "berths")],
    }),
  ] as const,
])("disputed: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("disputed");
});

test.for([
  [
    say("We will keep the harbour toll for fishing boats."),
    say("We will scrap the harbour toll for fishing boats."),
  ] as const,
  [
    say("We will keep the harbour toll for fishing boats."),
    say("We will keep the harbour toll for fishing boats.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("We will keep the harbour toll for fishing boats.", { holder: null }),
    say("We will scrap the harbour toll for fishing boats.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("We will berth 480 trawlers in the new harbour.", {
      quantities: [count("480", 480, "trawlers")],
    }),
    say("Skippers hope for 3,000 trawlers in the new harbour.", {
      holder: "Ferry Union",
      act: "wish",
      quantities: [count("3,000", 3000, "trawlers")],
    }),
  ] as const,
  [
    say("We are bound not only to protect but to restore the salt marshes."),
    say("We will protect and restore the salt marshes.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("We will freeze the mooring fee threshold until spring."),
    say("We will increase the salvage fee threshold.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("We will create an elected harbour board."),
    say("Replace the Wardens with an elected harbour board.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("Scrap the vague target for deckhands under age, and train deckhands under age at sea."),
    say("We will develop proper schooling that engages deckhands under age.", {
      holder: "Ferry Union",
    }),
  ] as const,
  [
    say("The port denied access to the salvage log of the two wrecks."),
    say("Access to the salvage log of the two wrecks.", { holder: "Ferry Union" }),
  ] as const,
  // On another day both may be right; equal figures agree; figures of two facts say nothing of each other.
  [
    say("The new harbour has 480 berths for trawlers.", {
      act: "assertion",
      quantities: [count("480", 480, "berths")],
    }),
    say("The new harbour has 300 berths for trawlers.", {
      holder: "Ferry Union",
      act: "assertion",
      statedOn: dated("2018"),
      quantities: [count("300", 300, "berths")],
    }),
  ] as const,
  [
    say("The new harbour has 480 berths for trawlers.", {
      act: "assertion",
      statedOn: dated(null),
      quantities: [count("480", 480, "berths")],
    }),
    say("The new harbour has 300 berths for trawlers.", {
      holder: "Ferry Union",
      act: "assertion",
      statedOn: dated(null),
      quantities: [count("300", 300, "berths")],
    }),
  ] as const,
  [
    say("The new harbour has 480 berths for trawlers.", {
      act: "assertion",
      quantities: [count("480", 480, "berths")],
    }),
    say("The new harbour has 480 berths for trawlers.", {
      holder: "Ferry Union",
      act: "assertion",
      quantities: [count("480", 480, "berths")],
    }),
  ] as const,
  [
    say("The new harbour has 480 berths for trawlers.", {
      act: "assertion",
      quantities: [count("480", 480, "berths")],
    }),
    say("Last winter the storm sank 12 trawlers beyond the salt marshes of Netherby.", {
      holder: "Ferry Union",
      act: "assertion",
      quantities: [count("12", 12, "trawlers")],
    }),
  ] as const,
])("not disputed: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("disputed");
});

const berths = (many: number, parts: Parameters<typeof say>[1] = {}): ReturnType<typeof say> =>
  say(`The new harbour has ${many} berths for trawlers.`, {
    act: "assertion",
    quantities: [count(`${many}`, many, "berths")],
    ...parts,
  });
const union = { holder: "Ferry Union" };

test.for([
  [
    "two figures for one fact",
    berths(480),
    berths(300, union),
    "disputed possible 0.56, 480 → 300, two-figures-for-one-fact",
  ],
  [
    "two figures on two days, in one text",
    berths(480, { document: "b" }),
    berths(300, { ...union, statedOn: dated("2018") }),
    "disputed possible 0.56, 480 → 300, two-figures-for-one-fact",
  ],
  ["one holder's two figures", berths(480), berths(300), "related possible 0.80, same-matter"],
  [
    "what one promises and the other tells",
    berths(480, { act: "pledge" }),
    berths(300, union),
    "related possible 0.80, same-matter",
  ],
  [
    "what one tells and the other promises",
    berths(480),
    berths(300, { ...union, act: "pledge" }),
    "related possible 0.80, same-matter",
  ],
  [
    "no other figure",
    berths(480),
    say("The new harbour has berths for trawlers.", { ...union, act: "assertion" }),
    "related possible 0.80, same-matter",
  ],
  [
    "the same figure in other words",
    berths(480),
    say("In the new harbour there are 480 berths for all trawlers.", {
      ...union,
      act: "assertion",
      quantities: [count("480", 480, "berths")],
    }),
    "related possible 0.80, same-matter",
  ],
  [
    "too little in common",
    say(
      "There are 480 berths in the harbour; ropes, lamps, nets and oil are sold on a quay beside the chapel.",
      { act: "assertion", quantities: [count("480", 480, "berths")] },
    ),
    say(
      "Tugs use 300 berths, and every winter the ferry crews repaint engines, masts, bells and anchors.",
      { ...union, act: "assertion", quantities: [count("300", 300, "berths")] },
    ),
    "unrelated",
  ],
  [
    "two sides",
    say("We will keep the harbour toll."),
    say("We will scrap the harbour toll.", union),
    "disputed match 0.85, opposite-side",
  ],
] as const)("%s", ([, before, after, expected]) => {
  expect(tellChange(nameChange(pairOf(before, after)))).toBe(expected);
});
