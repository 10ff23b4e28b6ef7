import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "up from zero in 2015", "2015=2015"],
  ["2016-09-15", "between 2015 and 2017", "2015=2015; 2017=2017"],
  ["2016-09-15", "in 490 BC", "490 BC=BC0490"],
  ["2016-09-15", "the year 2000", "the year 2000=2000"],
  ["2016-09-15", "from 1990-94", "1990=1990; 94=1994"],
  ["2016-09-15", "in nineteen ninety-six", "nineteen ninety-six=1996"],
  ["2016-09-15", "the class of '99", "'99=1999"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "2010 people came",
  "it cost $1990",
  "Windows 2000 Server",
  "the 1922 Committee",
  "No. 2000",
  "see page 2016",
  "1450 : our man is here",
  "2000 km",
  "room 1234.5",
  "version 2000.1",
  "3000 children",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
