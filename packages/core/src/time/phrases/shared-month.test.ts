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

test.for([
  [
    "the 26th, 27th and 28th of November 2015",
    "the 26th=2015-11-26; 27th=2015-11-27; 28th of November 2015=2015-11-28",
  ],
  [
    "the ninth to the seventeenth of April 2015",
    "the ninth=2015-04-09; the seventeenth of April 2015=2015-04-17",
  ],
  ["26–30 November 2015", "26=2015-11-26; 30 November 2015=2015-11-30"],
  ["26—30 November 2015", "26=2015-11-26; 30 November 2015=2015-11-30"],
  ["26-30 November 2015", "26=2015-11-26; 30 November 2015=2015-11-30"],
  ["26 until 30 November 2015", "26=2015-11-26; 30 November 2015=2015-11-30"],
  ["26 till 3 November 2015", "26=2015-10-26; 3 November 2015=2015-11-03"],
  ["26 through 3 November 2015", "26=2015-10-26; 3 November 2015=2015-11-03"],
  ["26 thru 3 November 2015", "26=2015-10-26; 3 November 2015=2015-11-03"],
  ["26-3 November 2015", "26=2015-10-26; 3 November 2015=2015-11-03"],
  ["26–3 November 2015", "26=2015-10-26; 3 November 2015=2015-11-03"],
  ["26—3 November 2015", "26=2015-10-26; 3 November 2015=2015-11-03"],
  ["26 with 3 November 2015", "3 November 2015=2015-11-03"],
  ["26 to 26 November 2015", "26=2015-11-26; 26 November 2015=2015-11-26"],
  ["26 to 27 and 3 November 2015", "26=2015-11-26; 27=2015-11-27; 3 November 2015=2015-11-03"],
  [
    "1, 2, 3, 4 and 5 November 2015",
    "1=2015-11-01; 2=2015-11-02; 3=2015-11-03; 4=2015-11-04; 5 November 2015=2015-11-05",
  ],
  [
    "the first, and the third of November 2015",
    "the first=2015-11-01; the third of November 2015=2015-11-03",
  ],
  ["the first to third may differ", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
