import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "on Wednesday night", "Wednesday night=2016-09-14TNI"],
  ["2016-09-15", "tomorrow afternoon", "tomorrow afternoon=2016-09-16TAF"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["all night long"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["yesterday evening", "yesterday evening=2016-09-14TEV"],
  ["yesterday late evening", "yesterday late evening=2016-09-14TEV"],
  ["yesterday early morning", "yesterday early morning=2016-09-14TMO"],
  ["yesterday early riser", "yesterday=2016-09-14"],
  ["on Friday nights", "Friday nights=XXXX-WXX-5TNI"],
  ["on 24 March 2016 morning", "24 March 2016 morning=2016-03-24TMO"],
  ["on 2016-03-24 morning", "2016-03-24 morning=2016-03-24TMO"],
  ["on Christmas 2015 morning", "Christmas 2015 morning=2015-12-25TMO"],
  ["two days ago night", "two days ago night=2016-09-13TNI"],
  ["two weeks ago night", "two weeks ago=2016-W35; night=2016-09-15TNI"],
  ["last week night", "last week=2016-W36; night=2016-09-15TNI"],
  ["in March 2016 night", "March 2016=2016-03; night=2016-09-15TNI"],
  ["the first Monday of May 2016 morning", "the first Monday of May 2016 morning=2016-05-02TMO"],
  [
    "the first week of May 2016 morning",
    "the first week of May 2016=2016-W18; morning=2016-09-15TMO",
  ],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
