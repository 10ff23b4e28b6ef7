import { expect, test } from "vitest";
import { count, dated, pairOf, say } from "../testing/build-statement.ts";
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
