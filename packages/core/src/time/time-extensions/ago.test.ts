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

test.for([
  ["two years hence", "two years hence=2018"],
  [
    "On 3 May 2015 he came. Two days earlier he left.",
    "3 May 2015=2015-05-03; Two days earlier=2015-05-01",
  ],
  ["about two years ago", "about two years ago=2014"],
  ["two hours ago", "two hours ago=2016-09-15"],
  ["two hours later", "two hours=PT2H"],
  ["two minutes earlier", "two minutes=PT2M"],
  ["ten seconds later", "ten seconds=PT10S"],
  ["two weeks from today", "two weeks from today=2016-W39"],
  ["two weeks from then", "two weeks=P2W"],
  ["for two weeks from now", "two weeks=P2W; now=PRESENT_REF"],
  ["lasting two weeks from now", "two weeks=P2W; now=PRESENT_REF"],
  ["On 3 May 2015 he came. Two years before he left.", "3 May 2015=2015-05-03; Two years=P2Y"],
  ["On 3 May 2015 he came. Some years before, he left.", "3 May 2015=2015-05-03; Some years=PXY"],
  ["On 3 May 2015 he came. Two hours before, he left.", "3 May 2015=2015-05-03; Two hours=PT2H"],
  ["a week after Easter 2015", "a week after Easter 2015=2015-04-12"],
  ["a week after", "a week=P1W"],
  ["two days after 3 May 2015", "two days after 3 May 2015=2015-05-05"],
  ["two days with 3 May 2015", "two days=P2D; 3 May 2015=2015-05-03"],
  ["two days after noon", "two days=P2D; noon=2016-09-15T12:00"],
  ["several days after 3 May 2015", "several days=PXD; 3 May 2015=2015-05-03"],
  ["a week from Friday", "a week from Friday=2016-09-23"],
  ["a week from 3 May 2017", "a week=P1W; 3 May 2017=2017-05-03"],
  ["a week from next Friday", "a week from next Friday=2016-09-30"],
  ["for a week from Friday", "a week=P1W; Friday=2016-09-09"],
  ["the week from Friday", "the week=2016-W37; Friday=2016-09-09"],
  ["64 days from tomorrow to January", "64 days=P64D; tomorrow=2016-09-16; January=2017-01"],
  [
    "two days before the third quarter of 2015",
    "two days before the third quarter of 2015=2015-06-29",
  ],
  ["two days before the first week of May", "two days before the first week of May=2016-04-30"],
  ["two weeks before last month", "two weeks before last month=2016-W29"],
  ["two days after two days ago", "two days after two days ago=2016-09-15"],
  ["the past two years ago", "the past two years=P2Y"],
  [
    "On 3 May 2013 he came. Two months previously he left.",
    "3 May 2013=2013-05-03; Two months previously=2013-03",
  ],
  [
    "On 3 May 2013 he came. Two months before, he left.",
    "3 May 2013=2013-05-03; Two months before=2013-03",
  ],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
