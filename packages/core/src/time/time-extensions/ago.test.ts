import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "two years ago", "two years ago=2014"],
  ["2016-09-15", "ten days ago", "ten days ago=2016-09-05"],
  ["2016-09-15", "on hold for two weeks from Easter 2015", "two weeks=P2W; Easter 2015=2015-04-05"],
  ["2016-09-15", "two weeks from now", "two weeks from now=2016-W39"],
  ["2016-09-15", "two days before Christmas 2015", "two days before Christmas 2015=2015-12-23"],
  [
    "2016-09-15",
    "On 3 May 2015 it began. Three days later it ended.",
    "3 May 2015=2015-05-03; Three days later=2015-05-06",
  ],
  [
    "2016-09-15",
    "In 2015 he was waiting. Five weeks later he was alone.",
    "2015=2015; Five weeks later=XXXX-WXX",
  ],
  ["2016-09-15", "a few years ago", "a few years ago=PAST_REF"],
  ["2016-09-15", "see you two days later", "two days later=2016-09-17"],
  ["2016-09-15", "He left. Three years later it opened.", "Three years later=XXXX"],
  [
    "1989-10-26",
    "net in the third quarter rose from a year earlier",
    "the third quarter=1989-Q3; a year earlier=1988-Q3",
  ],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["ago", "later on"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
