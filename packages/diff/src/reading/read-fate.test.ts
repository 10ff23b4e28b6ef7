import { expect, test } from "vitest";
import { pairOf, say } from "../testing/build-statement.ts";
import { readFate } from "./read-fate.ts";

const promise = "We will dredge the bay for trawlers.";

/** What is said to have become of the promise, by the one who gave it. */
function fate(text: string, parts: Parameters<typeof say>[1] = {}): string {
  const found = readFate(pairOf(say(promise), say(text, { act: "assertion", ...parts })));
  return found === null ? "untold" : found.kept ? "kept" : "broken";
}

test.for([
  ["The promise to dredge the bay has been kept.", "kept"],
  ["The pledge to dredge the bay for trawlers was duly honoured.", "kept"],
  ["Our commitment to dredge the bay has finally been met.", "kept"],
  ["We kept our promise to dredge the bay.", "kept"],
  ["We have honoured every word of our pledge on the bay.", "untold"],
  ["The promise to dredge the bay has been broken.", "broken"],
  ["The promise to dredge the bay was not kept.", "broken"],
  ["The pledge to dredge the bay, made in spring, was quietly dropped.", "broken"],
  ["We did not keep our promise to dredge the bay.", "broken"],
  ["We have not met our commitment to dredge the bay.", "broken"],
  ["The promise to dredge the bay must be kept.", "untold"],
  ["The promise to dredge the bay will be kept.", "untold"],
  ["The promise to dredge the bay would have been kept.", "untold"],
  ["The promise to dredge the bay has not been broken.", "untold"],
  ["The promise to dredge the bay was met with doubt.", "untold"],
  ["The promise to dredge the bay was kept secret.", "untold"],
  ["The promise to dredge the bay is popular and the ban was kept.", "untold"],
  ["The promise to fill the bay has been kept.", "untold"],
  ["The promise not to dredge the bay has been kept.", "untold"],
  ["They promise to dredge what was kept.", "untold"],
  ["The promise was kept, and the promise was broken.", "untold"],
] as const)("%j: %s", ([text, expected]) => {
  expect(fate(text)).toBe(expected);
});

test.for([
  ["The promise to dredge the bay has been kept.", "kept"],
  ["The Harbour Party's promise to dredge the bay was broken.", "broken"],
  ["Ministers have broken their promise to dredge the bay.", "broken"],
  ["Our promise to dredge the bay has been kept.", "untold"],
  ["We kept our promise to dredge the bay.", "untold"],
  ["The Sailors' promise to dredge the bay was broken.", "untold"],
  ["Sailors broke their promise to dredge the bay.", "untold"],
] as const)("in another mouth, %j: %s", ([text, expected]) => {
  expect(fate(text, { holder: "Ferry Union" })).toBe(expected);
});

test("nobody has kept what they hope or ask to be kept", () => {
  for (const act of ["wish", "demand", "forecast"] as const)
    expect(fate("The promise to dredge the bay has been kept.", { act })).toBe("untold");
});

test("a refusal is kept by not doing it", () => {
  const refusal = say("We will not dredge the bay.", { polarity: "negative" });
  const told = (text: string): boolean | undefined =>
    readFate(pairOf(refusal, say(text, { act: "assertion" })))?.kept;
  expect(told("We kept our promise not to dredge the bay.")).toBe(true);
  expect(told("We broke our promise not to dredge the bay.")).toBe(false);
  expect(told("We kept our promise to dredge the bay.")).toBe(undefined);
});
