import { expect, test } from "vitest";
import { weighClues } from "./weigh-clues.ts";

/** "10-20 15-": clues that say from day 10 to 20, and not before 15; "-20" says not after 20. */
function weigh(clues: string): string {
  const evidence = clues.split(" ").map((clue, index) => {
    const [first, last] = clue.split("-").map((day) => (day === "" ? null : Number(day)));
    const bound = { first: first ?? null, last: last ?? null, says: "", span: [0, 0] as const };
    return { rule: String(index), bound };
  });
  const { first, last, used, isContradicted } = weighClues(evidence);
  const by = used.map(({ rule }) => rule).join("");
  return `${first ?? ""}-${last ?? ""} by ${by}${isContradicted ? " contradicted" : ""}`;
}

test.for([
  // What has both ends.
  ["10-20", "10-20 by 0"],
  ["10-20 15-30", "15-20 by 01"],
  ["10-20 5-15", "10-15 by 01"],
  ["10-20 12-15", "12-15 by 01"],
  ["10-20 10-20", "10-20 by 0"],
  ["10-20 5-25", "10-20 by 0"],
  ["10-20 20-30", "20-20 by 01"],
  ["10-20 0-10", "10-10 by 01"],
  ["10-20 21-30", "10- by 0 contradicted"],
  ["10-20 0-9", "10- by 0 contradicted"],
  // What is not before a day: the last of them.
  ["5-", "5- by 0"],
  ["5- 9- 9- 7-", "9- by 1"],
  ["10-20 15-", "15-20 by 01"],
  ["10-20 10-", "10-20 by 0"],
  ["10-20 20-", "20-20 by 01"],
  ["10-20 25-", "25- by 01 contradicted"],
  // What is not after a day: the first of them that is not over.
  ["-20", "-20 by 0"],
  ["-20 -15 -15 -17", "-15 by 1"],
  ["5- -20", "5-20 by 01"],
  ["5- -5", "5-5 by 01"],
  ["5- -3", "5- by 0"],
  ["5- -3 -20", "5-20 by 02"],
  ["10-20 -25", "10-20 by 0"],
  ["10-20 -20", "10-20 by 0"],
  ["10-20 -15", "10-15 by 01"],
  // Where far more is past, it was foretold in the story.
  ["5- 6- 7- -20", "7-20 by 23"],
  ["5- 6- 7- 8- -20", "8- by 3"],
  ["5- 6- 7- 8- -20 -21", "8-20 by 34"],
  ["1-9 1-9 1-9 1-9 -5", "1-5 by 04"],
] as const)("%s: %s", ([clues, expected]) => {
  expect(weigh(clues)).toBe(expected);
});
