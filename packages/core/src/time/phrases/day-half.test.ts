import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["at 5 am", "5 am=2016-09-15T05:00"],
  ["at 5 pm.", "5 pm=2016-09-15T17:00"],
  ["at 5 a.m. they met", "5 a.m.=2016-09-15T05:00"],
  ["at 5 p.m they met", "5 p.m=2016-09-15T17:00"],
  ["at 5 p.m . They met", "5 p.m=2016-09-15T17:00"],
  ["at 12 am", "12 am=2016-09-15T00:00"],
  ["at 12 pm", "12 pm=2016-09-15T12:00"],
  ["at 5 a m", ""],
  ["at 5 x.m.", ""],
  ["at 5 a.b.", ""],
  ["at 5 in the morning", "5 in the morning=2016-09-15T05:00"],
  ["at 12 in the morning", "12 in the morning=2016-09-15T00:00"],
  ["at 12 in the afternoon", "12 in the afternoon=2016-09-15T12:00"],
  ["at 3 in the afternoon", "3 in the afternoon=2016-09-15T15:00"],
  ["at 4 in the evening", "4 in the evening=2016-09-15T16:00"],
  ["at 1 in the evening", "1 in the evening=2016-09-15T13:00"],
  ["at 8 in the evening", "8 in the evening=2016-09-15T20:00"],
  ["at 12 in the evening", "12 in the evening=2016-09-15T00:00"],
  ["at 12 at night", "12 at night=2016-09-15T00:00"],
  ["at 4 at night", "4 at night=2016-09-15T04:00"],
  ["at 5 at night", "5 at night=2016-09-15T17:00"],
  ["at 11:15 at night", "11:15 at night=2016-09-15T23:15"],
  ["at 5 at nine", ""],
  ["at 5 in the night", "the night=2016-09-15TNI"],
  ["at 5 in a morning", "a morning=2016-09-15TMO"],
  ["at 5 on the morning", "the morning=2016-09-15TMO"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
