import { expect, test } from "vitest";
import type { Problem } from "../../problems/problem.ts";
import { takeNewest } from "./take-newest.ts";

const versions = ["a", "b", "c", "d"].map((short, at) => ({
  commit: short.repeat(40),
  short,
  path: "a.md",
  day: `2020-01-0${at + 1}`,
  says: "",
}));

test.for<readonly [string, readonly number[], readonly string[]]>([
  ["all of a short history", [9, 9, 9, 9], ["a", "b", "c", "d"]],
  ["the newest of a long one", [3e6, 3e6, 2e6, 2e6], ["c", "d"]],
  ["two at least, however large", [1, 1, 9e6, 9e6], ["c", "d"]],
  ["all where nothing is known of them", [], ["a", "b", "c", "d"]],
])("%s", ([, sizes, taken]) => {
  const told: Problem[] = [];
  const found = takeNewest("a.md", versions, sizes, (problem) => told.push(problem));
  expect(found.map(({ short }) => short)).toEqual(taken);
  expect(told).toHaveLength(taken.length < versions.length ? 1 : 0);
  for (const { says } of told) expect(says).toContain("the newest 2 are, from 2020-01-03 on");
});
