import { expect, test } from "vitest";
import { attempt } from "./attempt.ts";
import type { Problem } from "./problem.ts";

function fail(): never {
  throw new RangeError("too deep");
}

test("what works is given, what fails is told", async () => {
  const told: Problem[] = [];
  const tell = (problem: Problem): void => {
    told.push(problem);
  };
  expect(await attempt("a.txt", tell, () => 5)).toBe(5);
  expect(told).toEqual([]);
  expect(await attempt("a.txt", tell, fail)).toBeNull();
  expect(told).toMatchObject([
    { kind: "unread", place: "a.txt", says: "could not be read: too deep" },
  ]);
});
