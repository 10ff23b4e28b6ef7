import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["June 31, 2022", ""],
  ["June 31 2022", ""],
  ["on 32 August 2014 it rained", ""],
  ["on 30 February 2016 it rained", ""],
  ["on 31 September, 2016 it rained", ""],
  ["on Feb. 30, 2016 it rained", ""],
  ["on 30 Feb. 2016 it rained", ""],
  ["on 29 February 2015 it rained", "29 February 2015=XXXX-02-29"],
  ["on 29 February 2016 it rained", "29 February 2016=2016-02-29"],
  ["on 31 August 2014 it rained", "31 August 2014=2014-08-31"],
  ["in June 2022 and 2031", "June 2022=2022-06; 2031=2031"],
  ["of 99 in June 2022", "June 2022=2022-06"],
  ["the 45 May 2016 winners", ""],
  ["on June 31 it rained", "June=2016-06"],
  ["32 of them in August 2014", "August 2014=2014-08"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
