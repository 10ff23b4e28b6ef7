import { expect, test } from "vitest";
import type { Change } from "../data.ts";
import { readStatement } from "../reading/read-statement.ts";
import { say } from "../testing/build-statement.ts";
import { strengthOf } from "./weigh-matter.ts";

const change = (kind: Change["kind"], band: Change["band"], score: number): Change => ({
  kind,
  band,
  score,
  before: "a",
  after: "b",
  words: [],
  because: [],
});
const told = ["a", "b"].map((id) =>
  readStatement(say("The tide is high.", { id, act: "assertion" })),
);
const pledged = ["a", "b"].map((id) => readStatement(say("We will dredge the harbour.", { id })));
const many = [...told, ...told, ...told, ...told];

test.for([
  [
    "a change that we stand by before the same told again",
    [change("lowered", "match", 0.7), told],
    [change("restated", "match", 0.95), told],
  ],
  [
    "the same told again before a mere relation",
    [change("restated", "match", 0.7), told],
    [change("related", "match", 0.95), told],
  ],
  [
    "what is bound on both sides before what is merely told",
    [change("related", "possible", 0.7), pledged],
    [change("related", "possible", 0.75), told],
  ],
  [
    "more statements before fewer",
    [change("related", "possible", 0.7), many],
    [change("related", "possible", 0.75), told],
  ],
  [
    "a change that we stand by before many loose mentions",
    [change("unmet", "match", 0.7), told],
    [change("related", "possible", 0.8), many],
  ],
] as const)("strongest first: %s", ([, [first, one], [second, other]]) => {
  expect(strengthOf([first], one)).toBeGreaterThan(strengthOf([second], other));
});
