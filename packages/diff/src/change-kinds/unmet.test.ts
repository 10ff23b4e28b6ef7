import { expect, test } from "vitest";
import { count, pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";

test.for([
  [
    say("We will berth 480 trawlers at the new quay.", {
      quantities: [count("480", 480, "trawlers")],
    }),
    say("Only 200 trawlers have been berthed at the new quay.", {
      act: "assertion",
      outcome: true,
      quantities: [count("200", 200, "trawlers")],
    }),
  ] as const,
  [
    say("We will ban drift nets in the estuary."),
    say("The party failed to ban drift nets in the estuary.", {
      act: "assertion",
      outcome: true,
      holder: "Ferry Union",
    }),
  ] as const,
  [
    say("We will berth 480 trawlers at the new quay.", {
      quantities: [count("480", 480, "trawlers")],
    }),
    say("We pledged to berth 480 trawlers, but only 200 have been berthed.", {
      act: "assertion",
      outcome: true,
      quantities: [count("480", 480, "trawlers"), count("200", 200, null)],
    }),
  ] as const,
])("unmet: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("unmet");
});

test.for([
  [
    say("We will berth 480 trawlers at the new quay.", {
      quantities: [count("480", 480, "trawlers")],
    }),
    say("All 480 trawlers have been berthed at the new quay.", {
      act: "assertion",
      outcome: true,
      quantities: [count("480", 480, "trawlers")],
    }),
  ] as const,
  [
    say("We will berth 480 trawlers at the new quay.", {
      quantities: [count("480", 480, "trawlers")],
    }),
    say("We will berth 200 trawlers at the new quay.", {
      quantities: [count("200", 200, "trawlers")],
    }),
  ] as const,
  [
    say("We will create a right of appeal against river dues."),
    say("We will limit appeals against river dues to cases of failure to apply the tariff.", {
      holder: "Ferry Union",
    }),
  ] as const,
  [
    say("We will bring herring back to the estuary by quotas."),
    say("The Tories lean on rules that have failed to bring herring to the estuary.", {
      act: "assertion",
      holder: "Ferry Union",
    }),
  ] as const,
  [
    say("We will berth 480 trawlers at the new quay.", {
      quantities: [count("480", 480, "trawlers")],
    }),
    say("We berthed 480 trawlers, of which only 200 trawl herring.", {
      act: "assertion",
      outcome: true,
      quantities: [count("480", 480, "trawlers"), count("200", 200, "herring trawls")],
    }),
  ] as const,
])("not unmet: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("unmet");
});
