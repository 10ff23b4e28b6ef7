import { expect, test } from "vitest";
import { tellTimes } from "../../test/tell-times.ts";
import { findTimes } from "./find-times.ts";

const last = (text: string, on: string | null = "2016-09-15"): string =>
  tellTimes(text, on).split("; ").at(-1) ?? "";

test.for([
  ["since last week", "2016-W36 ON_OR_AFTER (2016-09-05/..)"],
  ["before last week", "2016-W36 BEFORE (../2016-09-04)"],
  ["after last week", "2016-W36 AFTER (2016-09-12/..)"],
  ["until last week", "2016-W36 ON_OR_BEFORE (../2016-09-11)"],
  ["since 2015", "2015 ON_OR_AFTER (2015/..)"],
  ["since around 2015", "2015 ON_OR_AFTER (2015~/..)"],
  ["until May 2015", "2015-05 ON_OR_BEFORE (../2015-05)"],
  ["since the 1990s", "199 ON_OR_AFTER (1990-01-01/..)"],
  ["since summer 2015", "2015-SU ON_OR_AFTER (2015-06-01/..)"],
  // Up to and from that very edge.
  ["after the start of March", "2016-03 AFTER (2016-03-01/..)"],
  ["after early March", "2016-03 AFTER (2016-03-17/..)"],
  ["after the end of 2015", "2015 AFTER (2016-01-01/..)"],
  ["before the end of the year", "2016 BEFORE (../2016-12-31)"],
  ["before late 2015", "2015 BEFORE (../2015-06-30)"],
  ["before the start of 2015", "2015 BEFORE (../2014-12-31)"],
  // A part of a day does not shut out its day.
  ["before Friday morning", "2016-09-09TMO BEFORE (../2016-09-09)"],
  ["after Friday morning", "2016-09-09TMO AFTER (2016-09-09/..)"],
  ["until Friday morning", "2016-09-16TMO ON_OR_BEFORE (../2016-09-16)"],
  // The ends of the calendar.
  ["before AD 9999", "9999 BEFORE (../9998-12-31)"],
  ["after AD 9999", "9999"],
  // Ahead only.
  ["as of 30 September", "2016-09-30 ON_OR_AFTER (2016-09-30/..)"],
  ["as of 15 September", "2016-09-15"],
  ["as of 30 June", "2016-06-30"],
  // Without days.
  ["since now", "PRESENT_REF (no days)"],
] as const)("%j is %s", ([text, expected]) => {
  expect(last(text)).toBe(expected);
});

test.for([
  ["2016-09", "since last week", "2016-WXX ON_OR_AFTER (2016-08-22/..)"],
  ["2016-09", "after yesterday", "2016-XX-XX AFTER (2016-08-31/..)"],
  ["2016-09", "before yesterday", "2016-XX-XX BEFORE (../2016-09-29)"],
  [null, "since Monday", "XXXX-WXX-1 (no days)"],
  [null, "as of 30 September 2016", "2016-09-30"],
] as const)("written %s, %j is %s", ([on, text, expected]) => {
  expect(last(text, on)).toBe(expected);
});

test.for([
  ["before the 1990s", "any time before 199X", "199 BEFORE, in EDTF ../1989-12-31"],
  ["since the 1990s", "any time from 199X", "199 ON_OR_AFTER, in EDTF 1990-01-01/.."],
  ["until last week", "any time up to 2016-09-11", "2016-W36 ON_OR_BEFORE, in EDTF ../2016-09-11"],
  ["after last week", "any time after 2016-09-11", "2016-W36 AFTER, in EDTF 2016-09-12/.."],
  ["after May 2015", "any time after 2015-05", "2015-05 AFTER, in EDTF 2015-06-01/.."],
] as const)("%j is told as %j", ([text, ...expected]) => {
  const because = findTimes(text, { creationTime: "2016-09-15" }).at(-1)?.because.slice(-2);
  expect(because?.map(({ says }) => says)).toEqual(expected);
  expect(because?.map(({ rule }) => rule)).toEqual(["open-stretch", "value"]);
});
