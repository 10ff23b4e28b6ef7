import { expect, test } from "vitest";
import { readWording } from "../text/wording.ts";
import { findMoves } from "./find-moves.ts";
import type { Link } from "./link.ts";

const ferry = "The island ferry will sail twice a day in winter.";
const toll = "The harbour toll for fishing boats ends in spring.";
const short = "We agree.";

const move = (before: readonly string[], after: readonly string[], links: readonly Link[] = []) =>
  findMoves(before.map(readWording), after.map(readWording), links).map((link) => [
    link.before[0],
    link.after[0],
  ]);

const many = (word: string): readonly string[] =>
  Array.from(
    { length: 460 },
    (_, at) => `Berth ${word}${at} of the old quay is rented to boat${at}.`,
  );

test.for([
  ["found in its new place", [toll, ferry], [ferry], [[1, 0]]],
  [
    "equal ones are taken in turn",
    [ferry, ferry],
    [toll, ferry, ferry],
    [
      [0, 1],
      [1, 2],
    ],
  ],
  ["a short one says too little to be told again", [short], [toll, short], []],
  ["merely alike is not moved", [ferry], ["The island ferry will sail once a week in summer."], []],
  ["nothing is left", [], [ferry], []],
] as const)("%s", ([, before, after, expected]) => {
  expect(move(before, after)).toEqual(expected);
});

test("what is linked already has not moved", () => {
  expect(move([ferry], [toll, ferry], [{ before: [0], after: [1], score: 1 }])).toEqual([]);
});

test("of very many left over only equal ones are looked for", () => {
  expect(move([...many("north"), ferry], [ferry, ...many("south")])).toEqual([[460, 0]]);
});
