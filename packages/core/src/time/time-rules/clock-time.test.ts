import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "at 10:35 a.m. it began", "10:35 a.m.=2016-09-15T10:35"],
  ["2016-09-15", "until 5pm", "5pm=2016-09-15T17:00"],
  ["2016-09-15", "by noon", "noon=2016-09-15T12:00"],
  ["2016-09-15", "at 9 a.m. EST Tuesday it began", "9 a.m. EST Tuesday=2016-09-13T09:00"],
  ["2016-09-15", "at 8 o'clock", "8 o'clock=2016-09-15T08:00"],
  ["2016-09-15", "from 1015am to 430pm", "1015am=2016-09-15T10:15; 430pm=2016-09-15T16:30"],
  ["2016-09-15", "at 15:00", "15:00=2016-09-15T15:00"],
  ["2016-09-15", "yesterday at noon", "yesterday=2016-09-14; noon=2016-09-14T12:00"],
  [
    "2016-09-15",
    "It opened on 12 May 2016, at 9 am, and shut at 5pm.",
    "12 May 2016=2016-05-12; 9 am=2016-05-12T09:00; 5pm=2016-05-12T17:00",
  ],
  ["2016-09-15", "It met on 12 May 2016. By 5pm", "12 May 2016=2016-05-12; 5pm=2016-09-15T17:00"],
  ["2016-09-15", "parade at 1230hrs", "1230hrs=2016-09-15T12:30"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "they won 3:1",
  "John 3:166",
  "14 pm",
  "1675pm",
  "the film High Noon",
  "the 10:10 campaign",
  "in section 4.2 a matter",
  "9:01:10 AM",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["at noon Friday", "noon Friday=2016-09-09T12:00"],
  ["at noon", "noon=2016-09-15T12:00"],
  ["Noon came", "Noon=2016-09-15T12:00"],
  ["before Noon Blue Apples", ""],
  ["by Noon Friday they left", "Noon Friday=2016-09-09T12:00"],
  ["at midnight", "midnight=2016-09-15T24:00"],
  ["at high noon", ""],
  ["at 10:35", "10:35=2016-09-15T10:35"],
  ["at 10 : 35", ""],
  ["at 10: 35", ""],
  ["at 10:3", ""],
  ["at 10:355", ""],
  ["at 10:xx", ""],
  ["at 24:00", "24:00=2016-09-15T24:00"],
  ["at 25:00", ""],
  ["at 10:59", "10:59=2016-09-15T10:59"],
  ["at 10:60", ""],
  ["at 100:35", ""],
  ["at 1:10:35", ""],
  ["at 10:35:20", ""],
  ["at 10:35: 20 people came", "10:35=2016-09-15T10:35"],
  ["at 10:35, they left", "10:35=2016-09-15T10:35"],
  ["at 15:00 hrs", "15:00 hrs=2016-09-15T15:00"],
  ["at 15:00h", "15:00h=2016-09-15T15:00"],
  ["at 15:00 hours", "15:00 hours=2016-09-15T15:00"],
  ["the 10:35 train", ""],
  ["at 10:35 pm", "10:35 pm=2016-09-15T22:35"],
  ["at 0:35 pm", ""],
  ["at 13:35 pm", ""],
  ["at 12.30 pm", "12.30 pm=2016-09-15T12:30"],
  ["at 12.3 pm", ""],
  ["at 12.75 pm", ""],
  ["at 1 pm", "1 pm=2016-09-15T13:00"],
  ["at 13 pm", ""],
  ["at 0 pm", ""],
  ["at 12 o'clock", "12 o'clock=2016-09-15T12:00"],
  ["at 13 o'clock", ""],
  ["at 0 o'clock", ""],
  ["at 1 o'clock", "1 o'clock=2016-09-15T01:00"],
  ["at 8 o'clock in the evening", "8 o'clock in the evening=2016-09-15T20:00"],
  ["at 20:15 in the evening", "20:15=2016-09-15T20:15; the evening=2016-09-15TEV"],
  ["at 8:15 in the evening", "8:15 in the evening=2016-09-15T20:15"],
  ["at 0:15 at night", "0:15=2016-09-15T00:15; night=2016-09-15TNI"],
  ["at 12 noon", "12 noon=2016-09-15T12:00"],
  ["at 12 midnight", "12 midnight=2016-09-15T24:00"],
  ["at 11 noon", "noon=2016-09-15T12:00"],
  ["at 430pm", "430pm=2016-09-15T16:30"],
  ["at 1230 am", "1230 am=2016-09-15T00:30"],
  ["at 1330 am", ""],
  ["at 099 am", ""],
  ["at 460 am", ""],
  ["at 30 am", ""],
  ["at 2359hrs", "2359hrs=2016-09-15T23:59"],
  ["at 2400hrs", "2400hrs=PT2400H"],
  ["at 1260 hr", "1260 hr=PT1260H"],
  ["at 930 hr", "930 hr=PT930H"],
  ["at 12345 am", ""],
  ["at 9 am GMT", "9 am GMT=2016-09-15T09:00"],
  ["at 9 am gmt", "9 am=2016-09-15T09:00"],
  ["at 9 am local time", "9 am local time=2016-09-15T09:00"],
  ["at 9 am local shops open", "9 am=2016-09-15T09:00"],
  ["at 9 am Local Hero plays", "9 am=2016-09-15T09:00"],
  ["at 9 am on 3 May 2016", "9 am on 3 May 2016=2016-05-03T09:00"],
  ["at 9 am, 3 May 2016", "9 am, 3 May 2016=2016-05-03T09:00"],
  ["at 9 am of 3 May 2016", "9 am of 3 May 2016=2016-05-03T09:00"],
  ["at 9 am, on Friday night", "9 am, on Friday night=2016-09-09T09:00"],
  ["at 9 am tomorrow", "9 am tomorrow=2016-09-16T09:00"],
  ["at 9 am next Friday", "9 am next Friday=2016-09-23T09:00"],
  ["at 9 am in May", "9 am=2016-09-15T09:00; May=2016-05"],
  ["at 9 am last year", "9 am=2016-09-15T09:00; last year=2015"],
  ["at 9 am at night", "9 am=2016-09-15T09:00; night=2016-09-15TNI"],
  ["won 3:10 and lost", "3:10=2016-09-15T03:10"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
