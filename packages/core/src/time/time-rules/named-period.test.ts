import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2018-01-18", "at Thursday's summit", "Thursday=2018-01-18"],
  ["2016-09-15", "the spring of 1794", "the spring of 1794=1794-SP"],
  ["2016-09-15", "in summer 2007", "summer 2007=2007-SU"],
  ["2016-09-15", "the third quarter of 1984", "the third quarter of 1984=1984-Q3"],
  ["1989-10-26", "net for the third quarter", "the third quarter=1989-Q3"],
  ["1989-10-26", "third-quarter profit", "third-quarter=1989-Q3"],
  ["2024-02-10", "sales in the fourth quarter", "the fourth quarter=2023-Q4"],
  ["2016-09-15", "the 1988 second quarter", "the 1988 second quarter=1988-Q2"],
  ["2016-09-15", "in Q3 2015", "Q3 2015=2015-Q3"],
  ["2016-09-15", "in the first half of 1990", "the first half of 1990=1990-H1"],
  ["2016-11-30", "on Thanksgiving Day 2015", "Thanksgiving Day 2015=2015-11-26"],
  ["2016-09-15", "They will meet on Monday.", "Monday=2016-09-19"],
  ["2016-09-15", "They met on Monday.", "Monday=2016-09-12"],
  ["2018-05-24", "They left in 2017 April.", "2017 April=2017-04"],
  ["2016-09-15", "see you next fri", "next fri=2016-09-23"],
  ["2016-09-15", "run this sun!", "this sun=2016-09-18"],
  ["2016-04-15", "hues of Spring for all", "Spring=2016-SP"],
  ["2016-09-15", "open Mon-Fri", "Mon=2016-09-12; Fri=2016-09-16"],
  ["2014-12-10", "on boxing day", "boxing day=2014-12-26"],
  ["2014-12-10", "on Black Friday", "Black Friday=2014-11-28"],
  ["2016-09-15", "winter 2015/16", "winter 2015/16=2015-WI"],
  ["2016-09-15", "before New Year", "New Year=2017-01-01"],
  ["2016-09-15", "the 4th qtr 2018", "the 4th qtr 2018=2018-Q4"],
  ["2016-09-15", "Orthodox Good Friday 2020", "2020=2020"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "FAQ3",
  "the final quarter-mile",
  "in the second half of the match",
  "the fall of the camp",
  "it sat down",
  "Sun reported a loss",
  "the spring in his step",
  "they may day by day",
  "in the spring term",
  "the summer before last",
  "the winter after next",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
