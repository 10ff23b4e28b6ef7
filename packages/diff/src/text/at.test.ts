import { expect, test } from "vitest";
import { at, pick } from "./at.ts";

test("what stands at a place, or at several", () => {
  expect(at(["a", "b"], 1)).toBe("b");
  expect(at(new Uint8Array([7]), 0)).toBe(7);
  expect(pick(["a", "b", "c"], [2, 0])).toEqual(["c", "a"]);
});

test.for([-1, 2, Number.NaN])("there is no place %d in a list of two", (place) => {
  expect(() => at(["a", "b"], place)).toThrow(`expected a place among 2, got ${place}`);
});
