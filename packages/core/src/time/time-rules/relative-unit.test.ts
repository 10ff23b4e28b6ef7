import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "Next week there are two", "Next week=2016-W38"],
  ["2016-09-15", "promised last week", "last week=2016-W36"],
  ["2016-09-15", "this year", "this year=2016"],
  ["2016-09-15", "last summer", "last summer=2016-SU"],
  ["2018-01-18", "over the past three years", "the past three years=P3Y"],
  ["2016-09-15", "last night", "last night=2016-09-14TNI"],
  ["2016-09-15", "next Thursday", "next Thursday=2016-09-22"],
  ["2016-09-14", "this coming Thursday", "this coming Thursday=2016-09-15"],
  ["2016-09-15", "the coming days and weeks", "the coming days and weeks=PXD"],
  [
    "1989-10-26",
    "On 3 May 1989 it rose. It fell the next day.",
    "3 May 1989=1989-05-03; the next day=1989-05-04",
  ],
  ["2016-09-15", "in the next fortnight", "the next fortnight=P2W"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "my next visit",
  "the last of them",
  "that Sun reported",
  "this may work",
  "last but not least",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["the last year of the war", ""],
  ["in the last week of the war", ""],
  ["his last year in office", ""],
  ["the firm's last year", ""],
  ["their last summer", "summer=2016-SU"],
  ["his next year in office", "next year=2017"],
  ["this week of talks", "this week=2016-W37"],
  ["the last summer of peace", ""],
  ["a loss last year of $5 million", "last year=2015"],
  ["the release last summer of songs", "last summer=2016-SU"],
  ["MY LAST THURSDAY", "LAST THURSDAY=2016-09-08"],
  ["this past week", "this past week=2016-W36"],
  ["this coming week", "this coming week=2016-W38"],
  ["this same week", "this same week=2016-W37"],
  ["this last week", "this last week=2016-W36"],
  [
    "On 3 May 2015 he came. That same week he left.",
    "3 May 2015=2015-05-03; That same week=2015-W18",
  ],
  [
    "On 3 May 2015 he came. That very week he left.",
    "3 May 2015=2015-05-03; That very week=2015-W18",
  ],
  ["On 3 May 2015 he came. That week he left.", "3 May 2015=2015-05-03; That week=2015-W18"],
  [
    "On 3 May 2015 he came. The following month he left.",
    "3 May 2015=2015-05-03; The following month=2015-06",
  ],
  [
    "On 3 May 2015 he came. The previous night he left.",
    "3 May 2015=2015-05-03; The previous night=2015-05-02TNI",
  ],
  [
    "On 3 May 2015 he came. The next morning he left.",
    "3 May 2015=2015-05-03; The next morning=2015-05-04TMO",
  ],
  [
    "On 3 May 2015 he came. The same day he left.",
    "3 May 2015=2015-05-03; The same day=2015-05-03",
  ],
  ["On 3 May 2015 he came. Same day he left.", "3 May 2015=2015-05-03"],
  ["next day", "next day=2016-09-16"],
  ["last night", "last night=2016-09-14TNI"],
  ["this night", "this night=2016-09-15TNI"],
  ["last evening", "last evening=2016-09-14TEV"],
  ["this morning", "this morning=2016-09-15TMO"],
  ["this day", ""],
  ["last day", ""],
  ["the last fortnight", "the last fortnight=P2W"],
  ["this fortnight", ""],
  ["the previous fortnight", ""],
  ["last fortnights", "fortnights=PXW"],
  ["this decade", "this decade=201"],
  ["next century", "next century=21"],
  ["last millennium", "last millennium=1"],
  ["this weekend", "this weekend=2016-W37-WE"],
  ["this hour", ""],
  ["last minutes", "last minutes=PTXM"],
  ["these weeks", "weeks=PXW"],
  ["this weeks", "weeks=PXW"],
  ["past weeks", "past weeks=PXW"],
  ["the past year", "the past year=2015"],
  ["the next year", "the next year=2017"],
  ["the next day", "the next day=XXXX-XX-XX"],
  ["the last year of", ""],
  ["the last year", "the last year=2015"],
  ["the past quarter", "the past quarter=2016-Q2"],
  ["next fri", "next fri=2016-09-23"],
  ["that Friday", "Friday=2016-09-09"],
  ["last March 3", "March 3=2016-03-03"],
  ["last May 2015", "May 2015=2015-05"],
  ["next summer 2017", "summer 2017=2017-SU"],
  ["the last quarter", "the last quarter=2016-Q2"],
  ["the next quarter", "the next quarter=2016-Q4"],
  ["the coming Friday", "the coming Friday=2016-09-16"],
  ["upcoming Friday", "upcoming Friday=2016-09-16"],
  ["next Friday", "next Friday=2016-09-23"],
  ["the next working day", "the next working day=2016-09-16"],
  ["next weekday", "next weekday=2016-09-16"],
  ["the last business day", "the last business day=2016-09-14"],
  ["the last business day of May", ""],
  ["this working day", ""],
  ["the next working days", "days=PXD"],
  ["the past three years", "the past three years=P3Y"],
  ["the last 18 months", "the last 18 months=P18M"],
  ["the last two years of his life", "the last two years=P2Y"],
  ["the next two years and three months", "the next two years and three months=P2Y3M"],
  ["the next two full weeks", "the next two full weeks=P2W"],
  ["the next two working days", "the next two working days=P2D"],
  ["this two weeks", "two weeks=P2W"],
  ["the next two people", ""],
  ["the next few days", "the next few days=PXD"],
  ["the next couple of days", "the next couple of days=P2D"],
  ["the past two fortnights", "the past two fortnights=P4W"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
