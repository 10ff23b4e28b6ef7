import { expect, test } from "vitest";
import { findTimes } from "./find-times.ts";

test.for([
  ["early 2016", "2016-01-01..2016-06-30"],
  ["mid-2016", "2016-04-01..2016-09-30"],
  ["late 2016", "2016-07-01..2016-12-31"],
  ["the start of 2015", "2015-01-01..2015-02-28"],
  ["the end of 2016", "2016-11-01..2016-12-31"],
  ["the early 1980s", "1980-01-01..1984-12-31"],
  ["the mid-1980s", "1982-07-01..1987-06-30"],
  ["the late 1980s", "1985-01-01..1989-12-31"],
  ["early April 2016", "2016-04-01..2016-04-15"],
  ["the end of April 2016", "2016-04-26..2016-04-30"],
  ["late last week", "2016-09-08..2016-09-11"],
] as const)("%j is %j", ([text, expected]) => {
  const [time] = findTimes(text, { creationTime: "2016-09-15" });
  expect(`${time?.text}=${time?.earliest}..${time?.latest}`).toBe(`${text}=${expected}`);
});
