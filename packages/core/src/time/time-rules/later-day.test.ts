import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "March 5-9, 1918 in Brest", "March 5=1918-03-05; 9, 1918=1918-03-09"],
  ["2016-09-15", "May 3, 4 and 5, 2015", "May 3=2015-05-03; 4=2015-05-04; 5, 2015=2015-05-05"],
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

test.for([
  ["on March 5 and 9, 1918", "March 5=1918-03-05; 9, 1918=1918-03-09"],
  ["on March 5 or 9 1918", "March 5=1918-03-05; 9 1918=1918-03-09"],
  ["on March 5, 6 and 9 in 1918", "March 5=1918-03-05; 6=1918-03-06; 9 in 1918=1918-03-09"],
  ["On May 4, 5 and 6, people came", "May 4=2016-05-04; 5=2016-05-05; 6=2016-05-06"],
  ["on May 4 and 5", "May 4=2016-05-04; 5=2016-05-05"],
  ["on May 4, 5 people came", "May 4=2016-05-04"],
  ["on May 4 and 5 days later", "May 4=2016-05-04; 5 days later=2016-05-09"],
  ["on May 4 and 5%", "May 4=2016-05-04"],
  ["on May 4 and 5 of us", "May 4=2016-05-04"],
  ["on May 30 to 2", "May 30=2016-05-30; 2=2016-06-02"],
  ["on May 30 and 2", "May 30=2016-05-30; 2=2016-05-02"],
  ["on December 30 to 2", "December 30=2016-12-30; 2=2017-01-02"],
  ["on April 4 and 31", "April 4=2016-04-04"],
  ["on Apr. 4 and 5", "Apr. 4=2016-04-04; 5=2016-04-05"],
  ["on april 4 and 5", "april 4=2016-04-04; 5=2016-04-05"],
  ["April the ninth to the seventeenth", "April the ninth=2016-04-09; the seventeenth=2016-04-17"],
  ["April 9th to the 17th", "April 9th=2016-04-09; the 17th=2016-04-17"],
  ["April ninth to the seventeenth floor", "April ninth=2016-04-09"],
  ["April ninth to the seventeenth-century", "April ninth=2016-04-09; the seventeenth-century=16"],
  ["April ninth to twenty-first", "April ninth=2016-04-09; twenty-first=2016-04-21"],
  [
    "April twenty-first and twenty-second",
    "April twenty-first=2016-04-21; twenty-second=2016-04-22",
  ],
  ["April 123 and 5", "April=2016-04"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
