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

test.for([
  ["march 2015 was wet", "march 2015=2015-03"],
  ["march 1500 was wet", "march 1500=1500-03"],
  ["march 1499 was wet", "1499=1499"],
  ["march 2015 miles", ""],
  ["march 2015%", ""],
  ["august 2015 people came", ""],
  ["from march to may it rained", "march=2016-03"],
  ["between march and may it rained", "march=2016-03"],
  ["they march to may and back", ""],
  ["in august or september", "august=2016-08; september=2016-09"],
  ["from august-september", "august=2016-08; september=2016-09"],
  ["from august–september", "august=2016-08; september=2016-09"],
  ["august until september", "august=2016-08; september=2016-09"],
  ["august till september", "august=2016-08; september=2016-09"],
  ["august through september", "august=2016-08; september=2016-09"],
  ["august with september", "september=2016-09"],
  ["from january to march, it rained", "january=2016-01; march=2016-03"],
  ["from january to march it rained", "january=2016-01"],
  ["they came since august.", "august=2016-08"],
  ["they came until august.", "august=2016-08"],
  ["they came till august.", "august=2016-08"],
  ["they came by august.", "august=2016-08"],
  ["they came during august.", "august=2016-08"],
  ["they came before august.", "august=2016-08"],
  ["they came after august.", "august=2016-08"],
  ["they came after march.", ""],
  ["they came of august.", ""],
  ["they spoke with august.", ""],
  ["they came in early august.", "early august=2016-08"],
  ["they came in mid-august.", "mid-august=2016-08"],
  ["they came in late march.", ""],
  ["they came in august company", ""],
  ["at the end of august.", "the end of august=2016-08"],
  ["at the edge of august.", ""],
  ["at the end of march.", ""],
  ["on march 3rd", "march 3rd=2016-03-03"],
  ["upon march 3rd", ""],
  ["on march 3", ""],
  ["march 3 2015", "march 3 2015=2015-03-03"],
  ["march 3 18150", ""],
  ["the first of may", "the first of may=2016-05-01"],
  ["the 1st of may", "the 1st of may=2016-05-01"],
  ["the best of may", ""],
  ["a first at may", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
