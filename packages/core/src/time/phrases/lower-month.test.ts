import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime, locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "between august and october", "august=2016-08; october=2016-10"],
  ["2016-09-15", "from may to september", "may=2016-05; september=2016-09"],
  ["2016-09-15", "passed in march.", "march=2016-03"],
  ["2016-09-15", "by the end of august", "the end of august=2016-08"],
  ["2016-09-15", "since sept 2014", "sept 2014=2014-09"],
  ["2016-09-15", "on march 3 2015", "march 3 2015=2015-03-03"],
  ["2016-09-15", "the 2nd of march", "the 2nd of march=2016-03-02"],
  ["2016-09-15", "it ends in may.", "may=2016-05"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "in august company",
  "they march to the city",
  "it may be so",
  "on the march in silence",
  "they march 10th in line",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
