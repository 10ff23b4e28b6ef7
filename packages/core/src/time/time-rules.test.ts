import { expect, test } from "vitest";
import { stretchRules } from "./stretch-rules.ts";
import { timeExtensions } from "./time-extensions.ts";
import { timeRules } from "./time-rules.ts";
import { moment } from "./time-rules/moment.ts";

test("every rule has a name of its own, which explanations tell it by", () => {
  const names = [...timeRules, moment, ...timeExtensions, ...stretchRules].map(({ name }) => name);
  expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  // "Friday night" and "the night of Friday" come from a rule and an extension; each kind has its own.
  expect(new Set(timeRules.map(({ name }) => name)).size).toBe(timeRules.length);
});
