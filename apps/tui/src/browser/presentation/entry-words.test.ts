import type { TimeExpression } from "@onrecord/core";
import { expect, test } from "vitest";
import { entryWords } from "./entry-words.ts";

const time = (value: string, edtf: string, mod?: string): TimeExpression => ({
  span: [0, 4],
  text: "then",
  type: "DATE",
  value,
  edtf,
  earliest: null,
  latest: null,
  because: [],
  ...(mod === undefined ? {} : { mod }),
});

test.for([
  ["2016", "2016-07-02/2016-12-31", "END", "end of 2016"],
  ["2016", "2016-01-01/2016-07-01", "START", "early 2016"],
  ["2016-09", "2016-09-11/2016-09-20", "MID", "mid September"],
  ["2016", "2016-01-01/2016-02-10", "START", "early 2016"],
  ["2016", "2016-01-01/2016-09-15", "START", "1 Jan–15 Sep"],
  ["2016", "2016-01-15/2016-12-31", "END", "15 Jan–31 Dec"],
  ["2016-W37", "2016-09-12/2016-09-15", "START", "12–15 Sep"],
  ["2016", "2016", "APPROX", "2016"],
  ["2016-09-15", "2016-09-15", undefined, "15 Sep"],
] as const)("%s (%s, %s) is “%s”", ([value, edtf, mod, words]) => {
  expect(entryWords(edtf, time(value, edtf, mod), 2016)).toBe(words);
});

test("a date without words of its own is the date alone", () => {
  expect(entryWords("2016-09-15", undefined, 2016)).toBe("15 Sep");
});
