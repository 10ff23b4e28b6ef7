import { expect, test } from "vitest";
import { lexLine } from "../line.ts";
import { readTimes } from "../read-times.ts";
import { readAside, type Aside } from "./read-aside.ts";

/** The sign that the last expression of a text is told in passing. */
function asideOf(text: string): Aside | "no time" | null {
  const line = lexLine(text, 0, text.length, "en-GB");
  const last = line === null ? undefined : readTimes(line).at(-1);
  return line === null || last === undefined ? "no time" : readAside(line, last.start, last.end);
}

test.for([
  ["They met (in May).", "brackets"],
  ["They met (he had left) in May.", "had"],
  ["They met (and left) in May.", null],
  ["They met (he, she and he, by the weir, in May).", "brackets"],
  ["They met (he, she and he, by the far weir, in May).", null],
  ["They met (once\n\nIn May it shut.", null],
  ["It has been shut since May.", "since"],
  ["The price as of June is low.", "since"],
  ["The price of June is low.", null],
  ["He came as mayor, in May.", null],
  ["It was open until May.", "limit"],
  ["It was open till the end of May.", "limit"],
  ["It was open until the men of the far quay left in May.", null],
  ["It was open until men of the quay left in May.", "limit"],
  ["It was open until then, in May.", null],
  ["It was open until then. In May it shut.", null],
  ["It cost more than in May.", "comparison"],
  ["It was low compared to that of June.", "comparison"],
  ["It was low compared to those few of June.", null],
  ["It was low, unlike others, in May.", null],
  ["It was as low as in May.", "comparison"],
  ["It was low, as of old, in May.", null],
  ["He came in May.", null],
  ["They signed the 1902 pact.", "name"],
  ["They signed a secret 1902 pact.", "name"],
  ["They signed a most secret 1902 pact.", null],
  ["They signed the August 1902 pact.", "name"],
  ["It was the 1902, and that was all.", null],
  ["They loved that, 1902 pact or no pact.", null],
  ["It was the 1902-built mill.", null],
  ["It was the 1902 that they knew.", null],
  ["They won. In the 1920 vote they lost.", null],
  ["They won! In the 1920 vote they lost.", null],
  ["They won, In the 1920 vote they lost.", "name"],
  ["They won. Then in the 1920 vote they lost.", "name"],
  ["They won. The men of the 1920 vote lost.", "name"],
  ["He had died in 1829.", "had"],
  ["He had, they said, died in 1829.", "had"],
  ["He had all that the men of the quay left in 1829.", null],
  ["He had what men of the quay left in 1829.", "had"],
  ["He had died; in 1829 they left.", null],
  ["He had died\n\nIn 1829 they left.", null],
] as const)("in %j, the last time is told in passing by %j", ([text, expected]) => {
  expect(asideOf(text)).toBe(expected);
});
