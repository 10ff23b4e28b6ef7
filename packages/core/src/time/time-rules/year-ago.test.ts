import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  [
    "1989-10-26",
    "In the third quarter it rose. In the year-ago quarter it fell.",
    "the third quarter=1989-Q3; the year-ago quarter=1988-Q3",
  ],
  [
    "1989-10-26",
    "in the 1988 third quarter; the latest period",
    "the 1988 third quarter=1988-Q3; the latest period=1988-Q3",
  ],
  [
    "1989-11-02",
    "third-quarter net rose; the quarter ended Sept. 30. A fourth-quarter charge will come. A year ago it lost.",
    "third-quarter=1989-Q3; the quarter=1989-Q3; Sept. 30=1989-09-30; fourth-quarter=1989-Q4; A year ago=1988-Q3",
  ],
  [
    "1989-11-02",
    "In the third quarter it rose. In the 1988 period it fell. In the quarter it sold more.",
    "the third quarter=1989-Q3; the 1988 period=1988-Q3; the quarter=1989-Q3",
  ],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["a year-round service"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["year-ago quarter", "year-ago quarter=2015"],
  ["year-earlier period", "year-earlier period=2015"],
  ["the year earlier period", "the year earlier period=2015"],
  ["the comparable year-ago quarter", "the comparable year-ago quarter=2015"],
  ["year-ago third quarter", "year-ago third quarter=2015-Q3"],
  ["the year-ago two months", "the year-ago two months=P2M"],
  ["the year-ago people", "year-ago=2015"],
  ["the latest period", "the latest period=2016-Q2"],
  ["latest quarter", "latest quarter=2016-Q2"],
  ["latest talks", ""],
  ["the 1988 quarter", "the 1988 quarter=1988"],
  ["1989 period", "1989 period=1989"],
  ["1989 talks", "1989=1989"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
