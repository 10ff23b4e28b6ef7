import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "now and recently", "now=PRESENT_REF; recently=PAST_REF"],
  ["2016-09-15", "in the near future", "in the near future=FUTURE_REF"],
  ["2016-09-15", "until now", "now=PRESENT_REF"],
  ["2016-09-15", "a recent SEC filing", "recent=PAST_REF"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["soon", "now that it is so", "futures trading"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["now", "now=PRESENT_REF"],
  ["currently", "currently=PRESENT_REF"],
  ["in the near future", "in the near future=FUTURE_REF"],
  ["at the moment", "at the moment=PRESENT_REF"],
  ["these days", "these days=PRESENT_REF"],
  ["recent years", "recent years=PXY"],
  ["recent talks", "recent=PAST_REF"],
  ["recent year", "recent=PAST_REF"],
  ["in the past year", "the past year=2015"],
  ["in the past two years", "the past two years=P2Y"],
  ["in the past few years", "the past few years=PXY"],
  ["in the past summer", "the past summer=2016-SU"],
  ["in the past.", "the past=PAST_REF"],
  ["future talks", ""],
  ["the future talks", "the future=FUTURE_REF"],
  ["in future.", "future=FUTURE_REF"],
  ["now that", ""],
  ["now this", "now=PRESENT_REF"],
  ["the Current Affairs", ""],
  ["Current Affairs", "Current=PRESENT_REF"],
  ["by Current, Affairs", "Current=PRESENT_REF"],
  ["the Now Show", "Now=PRESENT_REF"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
