import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "on 26 July 2015 they met", "26 July 2015=2015-07-26"],
  ["2016-09-15", "on the 26th of July, 2015", "the 26th of July, 2015=2015-07-26"],
  ["2016-09-15", "On the 26 July 2015 they met.", "the 26 July 2015=2015-07-26"],
  ["2016-09-15", "at the 26 July 2015 meeting", "26 July 2015=2015-07-26"],
  ["2016-09-15", "It opened July 26, 2015.", "July 26, 2015=2015-07-26"],
  ["2016-09-15", "It shut on Sept. 3.", "Sept. 3=2016-09-03"],
  ["2016-09-15", "on Friday, Oct. 23, 1998", "Friday, Oct. 23, 1998=1998-10-23"],
  ["2016-09-15", "from 26 July – 22 August 2014", "26 July=2014-07-26; 22 August 2014=2014-08-22"],
  ["2016-09-15", "on 26–30 November 1950", "26=1950-11-26; 30 November 1950=1950-11-30"],
  ["2016-09-15", "published in August 2015", "August 2015=2015-08"],
  ["2016-09-15", "from April to June 2017", "April=2017-04; June 2017=2017-06"],
  ["2016-10-20", "they came on 17 October, and others after them", "17 October=2016-10-17"],
  ["2018-01-18", "a report released in October", "October=2017-10"],
  ["2016-09-15", "They will meet in November.", "November=2016-11"],
  ["2016-09-15", "It cost $12 December 27.", "December 27=2016-12-27"],
  ["2017-09-15", "29 February", "29 February=XXXX-02-29"],
  ["2016-09-15", "in May of last year", "May of last year=2015-05"],
  ["2016-09-15", "rents rose in May last year", "May last year=2015-05"],
  ["2016-09-15", "on 5 May last year", "5 May last year=2015-05-05"],
  ["2016-09-15", "in November last year", "November last year=2015-11"],
  ["2016-09-15", "in March this year", "March this year=2016-03"],
  ["2016-09-15", "in March next year", "March next year=2017-03"],
  ["2016-09-15", "In May last year's winners met.", "May=2016-05; last year=2015"],
  ["2016-09-15", "It closed at the end of May.", "the end of May=2016-05"],
  ["2016-09-15", "by twenty-fourth of May", "twenty-fourth of May=2017-05-24"],
  ["2016-01-15", "at the March meeting", "March=2016-03"],
  ["2016-09-15", "on the 15 of July", "the 15 of July=2016-07-15"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "You may go.",
  "They march on.",
  "Mrs May spoke.",
  "said Theresa May",
  "an august body",
  "32 August",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
