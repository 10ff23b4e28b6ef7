import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime, locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  [
    "2016-09-15",
    "from ninth till seventeenth of April",
    "ninth=2016-04-09; seventeenth of April=2016-04-17",
  ],
  ["2016-09-15", "eighth to eleventh May 2010", "eighth=2010-05-08; eleventh May 2010=2010-05-11"],
  ["2016-09-15", "from 27 to 3 April 2015", "27=2015-03-27; 3 April 2015=2015-04-03"],
  ["2016-09-15", "from 28 to 2 January 2015", "28=2014-12-28; 2 January 2015=2015-01-02"],
  ["2016-09-15", "27 and 3 April 2015", "27=2015-04-27; 3 April 2015=2015-04-03"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["the second and third floors", "from the first to the third of them"])(
  "nothing in %j",
  (text) => {
    expect(read("2016-09-15", text)).toBe("");
  },
);
