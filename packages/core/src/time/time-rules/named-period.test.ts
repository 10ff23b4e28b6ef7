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

test.for([
  ["the flat third quarter", "third quarter=2016-Q3"],
  ["a flat third quarter of 2015", "a flat third quarter of 2015=2015-Q3"],
  ["fiscal third quarter", "fiscal third quarter=2016-Q3"],
  ["fiscal summer", "summer=2016-SU"],
  ["2016 Q3", "2016 Q3=2016-Q3"],
  ["2019-H2", "2019-H2=2019-H2"],
  ["1982 summer", "1982 summer=1982-SU"],
  ["1982 summers", "1982=1982"],
  ["in 2017 May said", "2017=2017"],
  ["in 2017 March on", "2017=2017"],
  ["in 2017 April", "2017 April=2017-04"],
  ["in 2017 Apr", "2017 Apr=2017-04"],
  ["in 2017 April 3", "2017 April 3=2017-04-03"],
  ["in 2017-April", "2017-April=2017-04"],
  ["summer of last year", "summer of last year=2015-SU"],
  ["the summer of 1984", "the summer of 1984=1984-SU"],
  ["the summer in 1984", "the summer in 1984=1984-SU"],
  ["the summer in last year", "the summer=2016-SU; last year=2015"],
  ["the summer of the 1990s", "the 1990s=199"],
  ["the summer of May 2015", "May 2015=2015-05"],
  ["the summer of this week", "this week=2016-W37"],
  ["Thursday 2015", "Thursday=2016-09-15; 2015=2015"],
  ["summer, 2015", "summer, 2015=2015-SU"],
  ["summer-2015", "summer-2015=2015-SU"],
  ["summer '15", "summer '15=2015-SU"],
  ["Christmas, 2015", "Christmas, 2015=2015-12-25"],
  ["Christmas 2015", "Christmas 2015=2015-12-25"],
  ["winter 2015/16", "winter 2015/16=2015-WI"],
  ["winter 2015-2016", "winter 2015-2016=2015-WI"],
  ["winter 2015–16", "winter 2015–16=2015-WI"],
  ["winter 2015/17", "winter 2015=2015-WI"],
  ["winter 2015 /16", "winter 2015=2015-WI"],
  ["winter 2015/ 16", "winter 2015=2015-WI"],
  ["summer 2015/16", "summer 2015=2015-SU; 16=2016"],
  ["the third-quarter earnings", "third-quarter=2016-Q3"],
  ["third-quarter earnings", "third-quarter=2016-Q3"],
  ["the third quarter-mile", ""],
  ["the third quarter final", ""],
  ["third quarter note", ""],
  ["the second half", ""],
  ["h1 of it", ""],
  ["the Thursday", "Thursday=2016-09-15"],
  ["on Thursday", "Thursday=2016-09-15"],
  ["summer and autumn 1918", "summer=1918-SU; autumn 1918=1918-FA"],
  ["Thursday and May 1918", "Thursday=2016-09-15; May 1918=1918-05"],
  [
    "the first quarter and the second quarter of 1918",
    "the first quarter=1918-Q1; the second quarter of 1918=1918-Q2",
  ],
  ["in 2017 May 3", "2017 May 3=2017-05-03"],
  ["in 2017 April 31", "2017 April=2017-04"],
  ["in 2017 April 5% fell", "2017 April=2017-04"],
  ["in 2017 Jan said", "2017=2017"],
  ["the third quarter of the match", ""],
  ["a profit in the third quarter of $5 million", "the third quarter=2016-Q3"],
  ["the third quarter of the 1990s", "the 1990s=199"],
  ["the first half of the 1990s", "the first half of the 1990s=199"],
  ["the last summer of the war", ""],
  ["the last Christmas of the war", ""],
  ["On Christmas, 2015 people met", "Christmas=2015-12-25"],
  ["winter and spring 1919", "winter=1918-WI; spring 1919=1919-SP"],
  ["summer to the autumn of 1918", "summer=1918-SU; the autumn of 1918=1918-FA"],
  ["Q1 or Q3 in 2015", "Q1=2015-Q1; Q3 in 2015=2015-Q3"],
  ["summer and Q3 2015", "summer=2016-SU; Q3 2015=2015-Q3"],
  ["summer with autumn 2015", "summer=2016-SU; autumn 2015=2015-FA"],
  ["summer and autumn of it", "summer=2016-SU; autumn=2016-FA"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
