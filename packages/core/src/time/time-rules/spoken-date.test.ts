import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "It ends May twenty nine.", "May twenty nine=2016-05-29"],
  [
    "2016-09-15",
    "on twenty-five January nineteen eighty-six",
    "twenty-five January nineteen eighty-six=1986-01-25",
  ],
  ["2016-09-15", "on March three 2012", "March three 2012=2012-03-03"],
  ["2016-09-15", "On fifteen August it opened.", "fifteen August=2016-08-15"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  ["In May twenty people came.", "May=2016-05"],
  ["Forty May day marchers", ""],
  ["thirty one, June 2015", "June 2015=2015-06"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});

test.for([
  ["May twenty-nine.", "May twenty-nine=2016-05-29"],
  ["twenty five January 1986", "twenty five January 1986=1986-01-25"],
  ["fifteen August nineteen ninety-three", "fifteen August nineteen ninety-three=1993-08-15"],
  ["May twenty-nine, 2015", "May twenty-nine, 2015=2015-05-29"],
  ["May twenty people came", ""],
  ["May thirty-two.", ""],
  ["April thirty-one.", "April=2016-04"],
  ["April thirty.", "April thirty=2016-04-30"],
  ["fifteen august men", ""],
  ["one hundred May 2015", "May 2015=2015-05"],
  ["zero May 2015", "May 2015=2015-05"],
  ["on fifteen August", "fifteen August=2016-08-15"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
