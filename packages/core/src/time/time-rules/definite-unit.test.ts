import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "over the weekend they met", "the weekend=2016-W36-WE"],
  ["1989-10-26", "Sales rose in the quarter.", "the quarter=1989-Q3"],
  ["2016-09-15", "for the year", "the year=2016"],
  ["2016-09-15", "in the week of 5 May 2016", "the week of 5 May 2016=2016-W18"],
  ["1989-10-26", "net for the quarter ended Sept. 29", "the quarter=1989-Q3; Sept. 29=1989-09-29"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["man of the year", "the day he died", "the week of talks"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["over the weekend", "the weekend=2016-W37-WE"],
  ["the weekend was wet", "the weekend=2016-W36-WE"],
  ["in the quarter", "the quarter=2016-Q2"],
  ["the quarter was bad", "the quarter=2016-Q2"],
  ["in the month", "the month=2016-09"],
  ["for the whole year", "the whole year=2016"],
  ["the entire year was wet", "the entire year=2016"],
  ["the full week was wet", "the full week=2016-W37"],
  ["the year was wet", ""],
  ["of the year", ""],
  ["of the month", ""],
  ["of the day", ""],
  ["of the quarter", "the quarter=2016-Q2"],
  ["on the day", "the day=2016-09-15"],
  ["for the day", "the day=2016-09-15"],
  ["in the day", ""],
  ["in the years", "years=PXY"],
  ["in the morning", "the morning=2016-09-15TMO"],
  ["in the evening", "the evening=2016-09-15TEV"],
  ["in the night", "the night=2016-09-15TNI"],
  ["in the fortnight", ""],
  ["in the decade", ""],
  ["in the century", ""],
  ["in the annual", ""],
  ["for the year ended 31 March 2016", "the year=2016; 31 March 2016=2016-03-31"],
  ["for the year of the cat", ""],
  ["for the year-long row", ""],
  ["for the year - they said", "the year=2016"],
  ["in the week 12 people came", ""],
  ["the week before.", "the week before=2016-W36"],
  ["in the week before, it rained", ""],
  ["in the quarter of them", ""],
  ["in the quarter of 12", "the quarter=2016-Q2"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
