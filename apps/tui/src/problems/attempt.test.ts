import { expect, test } from "vitest";
import { attempt } from "./attempt.ts";
import type { Problem } from "./problem.ts";

function fail(): never {
  throw new RangeError("too deep");
}

test("what works is given, what fails is told", () => {
  const told: Problem[] = [];
  const tell = (problem: Problem): void => {
    told.push(problem);
  };
  expect(attempt("a.txt", tell, () => 5)).toBe(5);
  expect(told).toEqual([]);
  expect(attempt("a.txt", tell, fail)).toBeNull();
  expect(told).toMatchObject([
    { kind: "unread", place: "a.txt", says: "could not be read: too deep" },
  ]);
});
