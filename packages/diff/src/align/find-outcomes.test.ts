import { expect, test } from "vitest";
import { readStatement } from "../reading/read-statement.ts";
import { plainWeights } from "../reading/weigh-terms.ts";
import { count, say } from "../testing/build-statement.ts";
import { findOutcomes } from "./find-outcomes.ts";

const promise = say("We promise to shelter 480 stranded sailors at Netherby.", {
  quantities: [count("480", 480, "stranded sailors")],
  span: [0, 55],
});
const lamps = say("We will relight the lighthouse lamps.", { span: [60, 90] });
const aside = say("The quay is old.", { act: "assertion", span: [92, 100] });
const outcome = say("Only 200 stranded sailors have been sheltered at Netherby.", {
  act: "assertion",
  outcome: true,
  quantities: [count("200", 200, "stranded sailors")],
  span: [102, 160],
});
const only = { ...outcome, text: "but only 200 have come", span: [58, 80] as const };

test.for([
  ["the promise that it is about", [promise, lamps, aside, outcome], [[0, 3, "subject"]]],
  [
    "the one closest in words",
    [promise, { ...promise, id: "again" }, outcome],
    [[1, 2, "subject"]],
  ],
  ["the one in the same sentence, though it names nothing", [promise, only], [[0, 1, "sentence"]]],
  ["no other subject", [lamps, outcome], []],
  ["no statement that promises nothing", [aside, outcome], []],
  ["no outcome of an outcome", [outcome, { ...outcome, id: "again" }], []],
  ["nothing in another document", [{ ...promise, document: "z" }, outcome], []],
  ["nothing that comes after", [outcome, promise], []],
  ["a demand", [{ ...promise, act: "demand" as const }, outcome], [[0, 1, "subject"]]],
  ["no wish", [{ ...promise, act: "wish" as const }, outcome], []],
  [
    "no promise of what was an outcome",
    [
      { ...promise, outcome: true },
      { ...outcome, id: "o" },
    ],
    [],
  ],
  ["none further back than three", [promise, aside, aside, aside, outcome], []],
  ["one three back", [promise, aside, aside, outcome], [[0, 3, "subject"]]],
  [
    "the one in the same sentence before one closer in words",
    [promise, { ...lamps, quantities: promise.quantities }, only],
    [[1, 2, "sentence"]],
  ],
] as const)("an outcome belongs to %s", ([, statements, expected]) => {
  const found = findOutcomes(statements.map(readStatement), plainWeights);
  expect(found.map(({ before, after, link }) => [before, after, link])).toEqual(expected);
});
