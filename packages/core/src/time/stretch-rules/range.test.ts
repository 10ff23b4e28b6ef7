import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string | null, text: string, locale: "en-GB" | "en-US" = "en-GB") =>
  findTimes(text, { creationTime, locale })
    .filter(({ type, earliest }) => type === "DURATION" && earliest !== null)
    .map((time) => `${time.text}=${time.value} ${time.earliest}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["from 1947 to 1960", "from 1947 to 1960=P13Y 1947-01-01..1960-12-31"],
  ["between 2015 and 2017", "between 2015 and 2017=P2Y 2015-01-01..2017-12-31"],
  ["2014 through 2018", "2014 through 2018=P4Y 2014-01-01..2018-12-31"],
  ["2014~2018", "2014~2018=P4Y 2014-01-01..2018-12-31"],
  ["the war of 1939-45", "1939-45=P6Y 1939-01-01..1945-12-31"],
  ["1914–18", "1914–18=P4Y 1914-01-01..1918-12-31"],
  ["26 July – 22 August", "26 July – 22 August=P27D 2016-07-26..2016-08-22"],
  ["10-22 August 2012", "10-22 August 2012=P12D 2012-08-10..2012-08-22"],
  ["August 10 - 22, 2012", "August 10 - 22, 2012=P12D 2012-08-10..2012-08-22"],
  ["between 5 and 15 June", "between 5 and 15 June=P10D 2016-06-05..2016-06-15"],
  ["June 9th through 17th", "June 9th through 17th=P8D 2016-06-09..2016-06-17"],
  ["April to June in 2017", "April to June in 2017=P2M 2017-04-01..2017-06-30"],
  ["10 August 2013 - 12 September", "10 August 2013 - 12 September=P33D 2013-08-10..2013-09-12"],
  ["Nov to March", "Nov to March=P4M 2016-11-01..2017-03-31"],
  ["Nov-Feb 5th, 2017", "Nov-Feb 5th, 2017=P3M 2016-11-01..2017-02-05"],
  ["Monday to Friday", "Monday to Friday=P4D 2016-09-12..2016-09-16"],
  ["1/10/2018-7/10/2018", "1/10/2018-7/10/2018=P6D 2018-10-01..2018-10-07"],
  ["between now and November 15th", "between now and November 15th=P61D 2016-09-15..2016-11-15"],
  ["tomorrow - next friday", "tomorrow - next friday=P7D 2016-09-16..2016-09-23"],
  ["from 4 September to Thursday", "from 4 September to Thursday=P11D 2016-09-04..2016-09-15"],
  ["2014 q3 to 2015 q3", "2014 q3 to 2015 q3=P4Q 2014-07-01..2015-09-30"],
  [
    "from the middle of 2012 to the end of 2013",
    "from the middle of 2012 to the end of 2013=P1Y 2012-04-01..2013-12-31",
  ],
  ["from 2013 until now", "from 2013 until now=P3Y 2013-01-01..2016-09-15"],
  ["from the 1960s to the 1980s", "from the 1960s to the 1980s=P20Y 1960-01-01..1989-12-31"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});

test.for([
  "July and August 2016",
  "in 2016/17",
  "delayed from March to June",
  "The vote was put back from 2018 to 2020.",
  "from 2018 to 2010",
  "from 2015 to May 2015",
  "a revision on Friday to June's figures",
  "from Monday's low to Friday's high",
  "between March, and in June",
  "this Friday-Jun-15",
  "2010-2015-86",
  "from two weeks to three months",
  "3 May to 3 May",
])("no range in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test("one end tells the other its year, the ends keep their own days, and the range comes last", () => {
  const times = findTimes("from Nov to 5 February 2017", { creationTime: "2018-06-01" });
  expect(times.map(({ text, value }) => `${text}=${value}`)).toEqual([
    "Nov=2016-11",
    "5 February 2017=2017-02-05",
    "from Nov to 5 February 2017=P3M",
  ]);
  expect(times[0]?.because.map(({ says }) => says)).toContain(
    "the last before 2017-02-05, where the range ends",
  );
});

test.for([
  ["2016-09", "Monday to Friday", "Monday to Friday=PXD 2016-08-29..2016-09-30"],
  [null, "Monday to Friday", ""],
  [null, "from 2013 until now", "from 2013 until now=PXY 2013-01-01.."],
] as const)("written %j, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test("figures are read in the order of the place", () => {
  expect(read("2016-09-15", "from 10/25 to 01/25", "en-US")).toBe(
    "from 10/25 to 01/25=P92D 2016-10-25..2017-01-25",
  );
});

test.for([
  ["between 1947 to 1960", "between 1947 to 1960=P13Y 1947-01-01..1960-12-31"],
  ["from 1947, to 1960", "from 1947, to 1960=P13Y 1947-01-01..1960-12-31"],
  ["from 1947, until 1960", "from 1947, until 1960=P13Y 1947-01-01..1960-12-31"],
  ["1947 until 1960", "1947 until 1960=P13Y 1947-01-01..1960-12-31"],
  ["1947 till 1960", "1947 till 1960=P13Y 1947-01-01..1960-12-31"],
  ["1947 thru 1960", "1947 thru 1960=P13Y 1947-01-01..1960-12-31"],
  ["1947 up to 1960", "1947 up to 1960=P13Y 1947-01-01..1960-12-31"],
  ["1947 up until 1960", "1947 up until 1960=P13Y 1947-01-01..1960-12-31"],
  ["1947 — 1960", "1947 — 1960=P13Y 1947-01-01..1960-12-31"],
  ["1947 - - 1960", "1947 - - 1960=P13Y 1947-01-01..1960-12-31"],
  ["3 May to Friday", "3 May to Friday=P129D 2016-05-03..2016-09-09"],
  ["early 2010 to late 2012", "early 2010 to late 2012=P2Y 2010-01-01..2012-12-31"],
  ["2010 to late 2012", "2010 to late 2012=P2Y 2010-01-01..2012-12-31"],
  ["2010/11 to 2012", "2010/11 to 2012=P2Y 2010-01-01..2012-12-31"],
  ["two days ago to tomorrow", "two days ago to tomorrow=P3D 2016-09-13..2016-09-16"],
  [
    "the first week of May to the last week of May",
    "the first week of May to the last week of May=P3W 2016-05-02..2016-05-29",
  ],
  ["now to 2018", "now to 2018=P2Y 2016-09-15..2018-12-31"],
  ["from now to 2018", "from now to 2018=P2Y 2016-09-15..2018-12-31"],
  ["2013 to now", "2013 to now=P3Y 2013-01-01..2016-09-15"],
  ["from 2013 to yesterday morning", "from 2013 to yesterday morning=P3Y 2013-01-01..2016-09-14"],
  ["moved 2013 to 2015", "2013 to 2015=P2Y 2013-01-01..2015-12-31"],
  ["2013 - 2015", "2013 - 2015=P2Y 2013-01-01..2015-12-31"],
  ["2013~2015", "2013~2015=P2Y 2013-01-01..2015-12-31"],
  ["Friday-Sunday", "Friday-Sunday=P2D 2016-09-09..2016-09-11"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});

test.for([
  "from 1947 and 1960",
  "1947 and 1960",
  "from 1947, through 1960",
  "1947, to 1960",
  "1947 up 1960",
  "Friday to June",
  "early May to 2012",
  "2010 to the 1990s",
  "the first week of May to May 2017",
  "recently to 2018",
  "from 2013 to noon",
  "-2013-2015",
  "2013-2015-2017",
  "2013 -2015",
  "2013- 2015",
  "Friday-June 3",
  "June 3-Friday",
])("nothing of the kind in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
