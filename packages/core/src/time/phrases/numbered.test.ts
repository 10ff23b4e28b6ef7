import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["Regulation (EU) No 10/2011", ""],
  ["Directive (EU) 2016/680", ""],
  ["on 3/4/2016", "3/4/2016=2016-03-04"],
  ["the fee £20160915", ""],
  ["the ref. 20160915", ""],
  ["the ref 20160915", ""],
  ["the ref . 20160915", "20160915=2016-09-15"],
  ["the text (in ref) 20160915", "20160915=2016-09-15"],
  ["on 20160915", "20160915=2016-09-15"],
  ["on #20160915", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
