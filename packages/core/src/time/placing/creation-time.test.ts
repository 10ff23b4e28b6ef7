import { expect, test } from "vitest";
import { writeDay } from "../calendar.ts";
import { readCreationTime } from "./creation-time.ts";

test.for([
  ["2016-09-15", "2016-09-15..2016-09-15"],
  ["2016-09-15T12:30:00Z", "2016-09-15..2016-09-15"],
  [" 2016-09-15 ", "2016-09-15..2016-09-15"],
  ["2016-02", "2016-02-01..2016-02-29"],
  ["2016-01", "2016-01-01..2016-01-31"],
  ["2016-12~", "2016-12-01..2016-12-31"],
  ["2016", "2016-01-01..2016-12-31"],
  ["2016~", "2016-01-01..2016-12-31"],
  ["2016?", "2016-01-01..2016-12-31"],
  ["2016%", "2016-01-01..2016-12-31"],
  ["-0043", "-0043-01-01..-0043-12-31"],
  ["-0043-03-15", "-0043-03-15..-0043-03-15"],
  ["2016-09-01/2016-09-20", "2016-09-01..2016-09-20"],
  ["2016-09/2017", "2016-09-01..2017-12-31"],
  ["2017-05-03/2016-09-20", "2016-09-20..2017-05-03"],
  ["2016/2016", "2016-01-01..2016-12-31"],
] as const)("%j is %s", ([edtf, expected]) => {
  const read = readCreationTime(edtf);
  expect(read === null ? null : `${writeDay(read[0])}..${writeDay(read[1])}`).toBe(expected);
});

test.for([
  null,
  undefined,
  "",
  "  ",
  "2016/..",
  "../2016",
  "2016/",
  "/2016",
  "../..",
  "/",
] as const)("nothing can be counted from %j", (edtf) => {
  expect(readCreationTime(edtf)).toBeNull();
});

test.for([
  "yesterday",
  "2016-13",
  "2016-00",
  "2016-02-30",
  "2016-9-15",
  "12016",
  "2016~~",
  "x2016",
  "2016/soon",
  "soon/2016",
  "2016-09x",
] as const)("%j is no time", (edtf) => {
  expect(() => readCreationTime(edtf)).toThrow(
    new TypeError(
      `creationTime: expected an EDTF date such as "2016-09-15", "2016-09" or "2016-09-01/2016-09-20", got ${JSON.stringify(edtf)}`,
    ),
  );
});
