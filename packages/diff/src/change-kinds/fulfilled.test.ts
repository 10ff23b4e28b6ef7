import { expect, test } from "vitest";
import { pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";

test.for([
  [
    say("We will ban drift nets in the estuary."),
    say("We have banned drift nets in the estuary.", { act: "assertion", outcome: true }),
  ] as const,
  [
    say("We will ban drift nets in the estuary."),
    say("They have banned drift nets in the estuary.", {
      act: "assertion",
      outcome: true,
      holder: "Ferry Union",
    }),
  ] as const,
  [
    say("The drift net licence will be ended in the estuary."),
    say("In our first year we ended the drift net licence.", { act: "assertion" }),
  ] as const,
  [
    say("There shall be a charter of mooring rights for small boats."),
    say("We have introduced a charter of mooring rights for small boats.", { act: "assertion" }),
  ] as const,
])("fulfilled: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("fulfilled");
});

test.for([
  [
    say("We will ban drift nets in the estuary."),
    say("We will ban drift nets in the estuary soon."),
  ] as const,
  [
    say("We have banned drift nets in the estuary.", { act: "assertion", outcome: true }),
    say("Drift nets have been banned in the estuary.", { act: "assertion", outcome: true }),
  ] as const,
  [
    say("We will ban drift nets in the estuary."),
    say("They have failed to ban drift nets in the estuary.", { act: "assertion", outcome: true }),
  ] as const,
  [
    say("We will ban drift nets in the estuary."),
    say("The drift nets introduced in the estuary are cheap.", { act: "assertion" }),
  ] as const,
  [
    say("We will ban drift nets in the estuary."),
    say("They hope to have banned drift nets in the estuary by May.", { act: "wish" }),
  ] as const,
])("not fulfilled: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("fulfilled");
});
