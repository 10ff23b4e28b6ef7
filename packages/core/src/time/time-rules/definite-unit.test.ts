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
