import { readDocument } from "@onrecord/core";
import { expect, test } from "vitest";
import { splitBetween } from "./split-between.ts";

const dated = (dates: readonly (string | null)[], side: string) =>
  dates.map((date, i) =>
    readDocument("We will build homes.", { id: `${side}${i}`, ...(date === null ? {} : { date }) }),
  );

test.for([
  [["2016-09-15", "2016-10"], ["2018-01-18", "2017"], "2017-01-01"],
  [["2016-09-15"], ["2016-09-15"], null],
  [["2016-09"], ["2016-09-20"], null],
  [["2016"], [null], null],
  [[null], ["2016"], null],
  [["2016"], [], null],
] as const)("%j with %j is split at %s", ([before, after, split]) => {
  expect(splitBetween(dated(before, "a"), dated(after, "b"))).toBe(split);
});

test.for([
  [
    ["2018"],
    ["2016"],
    "expected the later documents after --with, got b0 (2016-12-31) after a0 (2018-01-01)",
  ],
  [["2015", "2019"], ["2017"], "got b0 (2017-12-31) after a1 (2019-01-01)"],
] as const)("%j with %j is refused", ([before, after, message]) => {
  expect(() => splitBetween(dated(before, "a"), dated(after, "b"))).toThrow(message);
});

test("a document stands on one side", () => {
  const [document] = dated(["2016"], "a");
  const side = document === undefined ? [] : [document];
  expect(() => splitBetween(side, side)).toThrow("a0 stands before and after --with");
});
