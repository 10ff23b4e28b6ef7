import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  findTimes(text, { creationTime: "2016-09-15" })
    .map((time) => `${time.text}=${time.value} ${time.edtf}`)
    .join("; ");

test.for([
  ["the week of 3 May", "the week of 3 May=2016-W18 2016-05-02/2016-05-08"],
  [
    "in the week beginning 4 February 2019",
    "the week beginning 4 February 2019=2019-W06 2019-02-04/2019-02-10",
  ],
  [
    "the week commencing Sunday 3 April 2016",
    "the week commencing Sunday 3 April 2016=2016-W14 2016-04-03/2016-04-09",
  ],
  ["w/c 12 September", "w/c 12 September=2016-W37 2016-09-12/2016-09-18"],
  ["the weekend of 7 May 2016", "the weekend of 7 May 2016=2016-W18-WE 2016-05-07/2016-05-08"],
  ["the weekend of 5 May 2016", "the weekend of 5 May 2016=2016-W18-WE 2016-05-05/2016-05-08"],
  ["the week ending 7 May 2016", "the week ending 7 May 2016=2016-W18 2016-05-01/2016-05-07"],
  ["Sales rose in the week to 5 May.", "the week to 5 May=2016-W18 2016-04-29/2016-05-05"],
  [
    "in the week to Sunday 8 May 2016",
    "the week to Sunday 8 May 2016=2016-W18 2016-05-02/2016-05-08",
  ],
  [
    "They will meet in the week of the 26th.",
    "the week of the 26th=2016-W39 2016-09-26/2016-10-02",
  ],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test.for([
  ["They have a week to 5 October.", "a week=P1W null; 5 October=2016-10-05 2016-10-05"],
  ["the week to come", ""],
] as const)("no week that ends in %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test.for(["a week of talks", "the week of the strike", "week beginning badly", "w / c"])(
  "no such week in %j",
  (text) => {
    expect(read(text)).not.toContain("week of");
    expect(read(text)).not.toContain("beginning");
  },
);

test.for([
  ["the week of 3 May 2016", "the week of 3 May 2016=2016-W18 2016-05-02/2016-05-08"],
  [
    "the week commencing 4 February 2019",
    "the week commencing 4 February 2019=2019-W06 2019-02-04/2019-02-10",
  ],
  [
    "week starting on 4 February 2019",
    "week starting on 4 February 2019=2019-W06 2019-02-04/2019-02-10",
  ],
  ["week of on 4 February 2019", "4 February 2019=2019-02-04 2019-02-04"],
  ["w/c 4 February 2019", "w/c 4 February 2019=2019-W06 2019-02-04/2019-02-10"],
  ["w/c. 4 February 2019", "4 February 2019=2019-02-04 2019-02-04"],
  ["w/e 4 February 2019", "4 February 2019=2019-02-04 2019-02-04"],
  [
    "the week ending 10 February 2019",
    "the week ending 10 February 2019=2019-W06 2019-02-04/2019-02-10",
  ],
  [
    "the week ended 10 February 2019",
    "the week ended 10 February 2019=2019-W06 2019-02-04/2019-02-10",
  ],
  ["the weekend of 7 May 2016", "the weekend of 7 May 2016=2016-W18-WE 2016-05-07/2016-05-08"],
  ["the week of May 2016", "May 2016=2016-05 2016-05"],
  ["the wk of 3 May 2016", "3 May 2016=2016-05-03 2016-05-03"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
