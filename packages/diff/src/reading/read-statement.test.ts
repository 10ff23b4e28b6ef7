import type { Speaker } from "@onrecord/core";
import { expect, test } from "vitest";
import { say } from "../testing/build-statement.ts";
import { pairReadings } from "./pair.ts";
import { readHolder, readStatement } from "./read-statement.ts";
import { plainWeights } from "./weigh-terms.ts";

function named(name: string | null): Speaker {
  return { name, role: "author", cue: null, holder: name, span: null, because: [] };
}

test.for([
  ["The Harbour Party", null, "harbour party"],
  ["Britain", null, "uk government"],
  ["the UK Government", null, "uk government"],
  ["the Committee", "Harbour Rates Committee", "harbour rates committee"],
  ["the Government", "An MP", "government"],
  ["the", null, null],
  [null, "An MP", null],
] as const)("%j, told by %j, is %j", ([name, author, holder]) => {
  const statement = say("", {
    speaker: named(name),
    toldBy: author === null ? [] : [named(author)],
  });
  expect(readHolder(statement)).toBe(holder);
});

test.for([
  ["Harbour Party", "the harbour party", "subject", "same"],
  ["HRC", "Harbour Rates Committee", "subject", "same"],
  ["HR", "Harbour Rates Committee", "subject", "other"],
  ["Harbour Party", "Ferry Union", "versions", "other"],
  [null, null, "subject", "unknown"],
  [null, null, "versions", "same"],
  [null, "Ferry Union", "versions", "unknown"],
] as const)("%j and %j, by %s: %s", ([one, other, link, holders]) => {
  const pair = pairReadings(
    readStatement(say("a toll", { holder: one })),
    readStatement(say("a toll", { holder: other })),
    plainWeights,
    link,
  );
  expect(pair.holders).toBe(holders);
});
