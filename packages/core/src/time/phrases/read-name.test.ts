import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["we met last April", "last April=2016-04"],
  ["we met last april", "april=2016-04"],
  ["we met last Thursday", "last Thursday=2016-09-08"],
  ["last Thurs. we met", "last Thurs.=2016-09-08"],
  ["we met last Thurs. We ate", "last Thurs=2016-09-08"],
  ["we met last Thurs.", "last Thurs=2016-09-08"],
  ["next Mon . he comes", "next Mon=2016-09-19"],
  ["last Friday. we ate", "last Friday=2016-09-09"],
  ["last Thursdays we met", "Thursdays=XXXX-WXX-4"],
  ["we met last summer", "last summer=2016-SU"],
  ["the last summers", ""],
  ["third quarter of 2016", "third quarter of 2016=2016-Q3"],
  ["third-quarter 2016", "third-quarter 2016=2016-Q3"],
  ["third qtr 2016", "third qtr 2016=2016-Q3"],
  ["the last quarter of 2016", "the last quarter of 2016=2016-Q4"],
  ["Q3 2016", "Q3 2016=2016-Q3"],
  ["Q4 2016", "Q4 2016=2016-Q4"],
  ["Q1 2016", "Q1 2016=2016-Q1"],
  ["Q5 2016", "2016=2016"],
  ["Q0 2016", "2016=2016"],
  ["Q 3 2016", "2016=2016"],
  ["Q03 2016", "2016=2016"],
  ["H1 2016", "H1 2016=2016-H1"],
  ["H2 2016", "H2 2016=2016-H2"],
  ["H3 2016", "2016=2016"],
  ["h1 2016", "2016=2016"],
  ["first half of 2016", "first half of 2016=2016-H1"],
  ["second half of 2016", "second half of 2016=2016-H2"],
  ["the last half of 2016", "the last half of 2016=2016-H2"],
  ["third half of 2016", "2016=2016"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
