import { expect, test } from "vitest";
import { findTimes } from "../time/find-times.ts";
import { tellDates } from "./tell-dates.ts";

const read = (text: string): readonly string[] =>
  tellDates(findTimes(text, { creationTime: "2018-03-01" })).map(({ edtf }) => edtf);

test.for([
  ["between 2015 and 2017", ["2015/2017"]],
  ["from 2015 to 2017", ["2015/2017"]],
  ["2015–2017", ["2015/2017"]],
  ["2015 - 2017", ["2015/2017"]],
  ["since 2015", ["2015/.."]],
  ["before 2015 and in 2017", ["../2014-12-31", "2017"]],
  ["in 2015 and 2017", ["2015", "2017"]],
  ["2015, 2017", ["2015", "2017"]],
  ["2015 to be done in 2017", ["2015", "2017"]],
  ["2015, now, every Monday and in 2015", ["2015"]],
] as const)("%j tells of %j", ([text, expected]) => {
  expect(read(text)).toEqual(expected);
});
