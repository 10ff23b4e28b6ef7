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

test.for([
  ["on Fri. 3 May 2016 it rained", "Fri. 3 May 2016=2016-05-03"],
  ["on Fridays 3 May 2016 it rained", "Fridays=XXXX-WXX-5; 3 May 2016=2016-05-03"],
  ["on Friday-6 May it rained", "Friday-6 May=2016-05-06"],
  ["on Friday in May it rained", "Friday=2016-09-09; May=2016-05"],
  ["Friday May was cold", "Friday=2016-09-09"],
  ["on the 3 of May it rained", "the 3 of May=2016-05-03"],
  ["on the 3 May, it rained", "the 3 May=2016-05-03"],
  ["on the 3 May the rain came", "the 3 May=2016-05-03"],
  ["the 3 May meeting", "3 May=2016-05-03"],
  ["the 3 May 2015 Meeting", "the 3 May 2015=2015-05-03"],
  ["the 3 and 4 May meetings", "the 3=2016-05-03; 4 May=2016-05-04"],
  ["on 31 April it rained", "April=2016-04"],
  ["on 3 may 2015 it rained", "3 may 2015=2015-05-03"],
  ["on 3 mar it rained", ""],
  ["they walk 3 march on", ""],
  ["£3 August sale", "August=2016-08"],
  ["the third of May 2015", "the third of May 2015=2015-05-03"],
  ["the fortieth of May 2015", "May 2015=2015-05"],
  ["third May 2015", "third May 2015=2015-05-03"],
  ["on 3 May, 2000 people came", "3 May=2016-05-03"],
  ["on 3 May, 2000 others came", "3 May=2016-05-03"],
  ["on 3 May, 2000 it rained", "3 May, 2000=2000-05-03"],
  ["in May of 300 people", "May=2016-05"],
  ["in May of 2015", "May of 2015=2015-05"],
  ["in May in 2015", "May in 2015=2015-05"],
  ["in May of AD 70", "May=2016-05; AD 70=0070"],
  ["on 3 May-2015 it rained", "3 May-2015=2015-05-03"],
  ["on 3rd Feb 82", "3rd Feb 82=1982-02-03"],
  ["on 3rd Feb 82 men", "3rd Feb=2017-02-03"],
  ["on 3rd Feb 82%", "3rd Feb=2017-02-03"],
  ["on 3rd Feb 82:10", "3rd Feb=2017-02-03"],
  ["on 3rd Feb 82-90", "3rd Feb=2017-02-03"],
  ["on 30 September 420", "30 September 420=0420-09-30"],
  ["in May, 82", "May, 82=1982-05"],
  ["in May of 82", "May of 82=1982-05"],
  ["in May 31", "May 31=2016-05-31"],
  ["May 12345", ""],
  ["40 May", ""],
  ["in May the 4th", "May the 4th=2016-05-04"],
  ["on May the fourth", "May the fourth=2016-05-04"],
  ["on May fourth, 2015", "May fourth, 2015=2015-05-04"],
  ["on May-4", "May-4=2016-05-04"],
  ["on June 31st", "June=2016-06"],
  ["in May 10 percent came", "May=2016-05"],
  ["in May 10 people came", "May=2016-05"],
  ["March second quarter", "second quarter=2016-Q2"],
  ["March second half", ""],
  ["March 5-9, 1918", "March 5=1918-03-05; 9, 1918=1918-03-09"],
  [
    "March 5, 6, 7 and 8, 1918",
    "March 5=1918-03-05; 6=1918-03-06; 7=1918-03-07; 8, 1918=1918-03-08",
  ],
  ["from 27 to 3 January 2015", "27=2014-12-27; 3 January 2015=2015-01-03"],
  ["from 27 to 3 January", "27=2016-12-27; 3 January=2017-01-03"],
  ["26, 27 July 2015", "26=2015-07-26; 27 July 2015=2015-07-27"],
  ["from 30 to 3 March", "3 March=2016-03-03"],
  ["july of that year", "july of that year=2016-07"],
  [
    "24 January 2015 and 3 May of the same year",
    "24 January 2015=2015-01-24; 3 May of the same year=2015-05-03",
  ],
  ["in July of that month", "July=2016-07; that month=2016-07"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
