import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "every Monday", "every Monday=XXXX-WXX-1"],
  ["2016-09-15", "They sail every Christmas.", "every Christmas=XXXX-12-25"],
  ["2016-09-15", "They sail each Easter.", "each Easter=P1Y"],
  ["2016-09-15", "£4 million per year over two years", "per year=P1Y; two years=P2Y"],
  ["2016-09-15", "twice a year", "twice a year=P1Y"],
  ["2016-09-15", "it costs £5 a month", "a month=P1M"],
  ["2016-09-15", "on Tuesday nights", "Tuesday nights=XXXX-WXX-2TNI"],
  ["2016-09-15", "paid weekly", "weekly=P1W"],
  ["2016-09-15", "we meet everyday.", "everyday=P1D"],
  ["2016-09-15", "a bi-monthly bulletin", "bi-monthly=P2M"],
  ["2016-09-15", "5% per annum", "per annum=P1Y"],
  ["2016-09-15", "it is paid quarterly.", "quarterly=P1Q"],
  ["2016-09-15", "half-yearly accounts", "half-yearly=P6M"],
  ["2016-09-15", "open on weekdays", "weekdays=XXXX-WXX-WD"],
  ["2016-09-15", "bi-annual talks", "bi-annual=P6M"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "the Daily Mail",
  "the party daily Avanti",
  "once upon a time",
  "per head",
  "everyday life",
  "a quarterly report",
  "its quarterly",
  "bi-partisan",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["every year", "every year=P1Y"],
  ["every other year", "every other year=P2Y"],
  ["every second week", "every second week=P2W"],
  ["every third month", "every third month=P3M"],
  ["every single day", "every single day=P1D"],
  ["each weekend", "each weekend=XXXX-WXX-WE"],
  ["every fortnight", "every fortnight=P2W"],
  ["every years", "years=PXY"],
  ["any year", ""],
  ["any Monday", "Monday=2016-09-12"],
  ["every morning", "every morning=XXXX-XX-XXTMO"],
  ["every mornings", ""],
  ["per night", "per night=P1NI"],
  ["per annum", "per annum=P1Y"],
  ["per week", "per week=P1W"],
  ["per head", ""],
  ["every Monday", "every Monday=XXXX-WXX-1"],
  ["every Monday morning", "every Monday morning=XXXX-WXX-1TMO"],
  ["every May", "every May=XXXX-05"],
  ["every summer", "every summer=XXXX-SU"],
  ["every two years", "every two years=P2Y"],
  ["every few years", "few years=PXY"],
  ["every two year", "two year=P2Y"],
  ["every two people", ""],
  ["everyday we meet", ""],
  ["we meet everyday on site", "everyday=P1D"],
  ["we meet everyday", "everyday=P1D"],
  ["in everyday use", ""],
  ["the annual report", ""],
  ["paid annually", "annually=P1Y"],
  ["paid weekly", "weekly=P1W"],
  ["the Weekly World", ""],
  ["the weekly World", ""],
  ["paid quarterly", "quarterly=P1Q"],
  ["is quarterly", ""],
  ["a nightly show", ""],
  ["bi-weekly talks", "bi-weekly=P2W"],
  ["bi-annual talks", "bi-annual=P6M"],
  ["bi-yearly talks", ""],
  ["semi-annual talks", "semi-annual=P6M"],
  ["semi-monthly talks", ""],
  ["half-yearly talks", "half-yearly=P6M"],
  ["bi-lateral talks", ""],
  ["bi monthly talks", "monthly=P1M"],
  ["on Mondays", "Mondays=XXXX-WXX-1"],
  ["on Tuesday nights", "Tuesday nights=XXXX-WXX-2TNI"],
  ["on Tuesday night", "Tuesday night=2016-09-13TNI"],
  ["on weekdays", "weekdays=XXXX-WXX-WD"],
  ["during weekdays", "weekdays=XXXX-WXX-WD"],
  ["the weekdays", ""],
  ["at weekends", "weekends=XXXX-WXX-WE"],
  ["once a week", "once a week=P1W"],
  ["twice an hour", "twice an hour=PT1H"],
  ["twice per fortnight", "twice per fortnight=P2W"],
  ["once each year", "once each year=P1Y"],
  ["once every year", "once every year=P1Y"],
  ["once the year ends", ""],
  ["thrice a week", "a week=P1W"],
  ["three times a day", "a day=P1D"],
  ["£3 million a year", "a year=P1Y"],
  ["5% an hour", "an hour=PT1H"],
  ["80 cents a day", "a day=P1D"],
  ["6 a day", "a day=P1D"],
  ["6 a second", ""],
  ["ten miles a day", "a day=P1D"],
  ["ten people a day", "a day=P1D"],
  ["6 a day ago", "a day ago=2016-09-14"],
  ["6 a day later", "a day later=2016-09-16"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
