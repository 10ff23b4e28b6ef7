import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "every Monday", "every Monday=XXXX-WXX-1"],
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
