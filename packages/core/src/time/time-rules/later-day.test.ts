import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "March 5-9, 1918 in Brest", "March 5=1918-03-05; 9, 1918=1918-03-09"],
  ["2016-09-15", "May 3, 4 and 5, 2015", "May 3=2015-05-03; 4=2015-05-04; 2015=2015"],
  ["2016-09-15", "on May 4 and 5 we met", "May 4=2016-05-04; 5=2016-05-05"],
  ["2016-09-15", "On May 4, 5 people came", "May 4=2016-05-04"],
  ["2016-09-15", "April 9th through 17th", "April 9th=2016-04-09; 17th=2016-04-17"],
  [
    "2016-09-15",
    "April the ninth to the seventeenth",
    "April the ninth=2016-04-09; the seventeenth=2016-04-17",
  ],
  ["2016-09-15", "April 28 to 3", "April 28=2016-04-28; 3=2016-05-03"],
  ["2016-09-15", "May 4 and the second group", "May 4=2016-05-04"],
  ["2016-09-15", "July 13 thru 15", "July 13=2016-07-13; 15=2016-07-15"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["on 4 and 5"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
