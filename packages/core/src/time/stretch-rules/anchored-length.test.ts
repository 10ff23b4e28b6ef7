import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (text: string, creationTime: string | null = "2016-09-15"): string =>
  findTimes(text, { creationTime })
    .filter(({ because }) => because.some(({ rule }) => rule === "anchored-length"))
    .map((time) => `${time.text}=${time.value} ${time.edtf}`)
    .join("; ");

test.for([
  ["in the three months to June 2016", "the three months to June 2016=P3M 2016-04-01/2016-06-30"],
  ["for the year ended 31 March 2016", "the year ended 31 March 2016=P1Y 2015-04-01/2016-03-31"],
  ["for two years from 1 April 2017", "two years from 1 April 2017=P2Y 2017-04-01/2019-03-31"],
  [
    "3 days starting from next Monday",
    "3 days starting from next Monday=P3D 2016-09-19/2016-09-21",
  ],
  ["away for 1 week, from 20 December", "1 week, from 20 December=P1W 2016-12-20/2016-12-26"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test.for([
  "extended by two years to 2018",
  "It took two years to 2018.",
  "for several years from 2010",
  "delayed for two years to 2018",
  "for two years and from 2010",
  "two hours from Monday",
])("nothing anchored in %j", (text) => {
  expect(read(text)).toBe("");
});

test("an uncertain anchor anchors nothing", () => {
  expect(read("for two weeks from Monday", "2016-09")).toBe("");
  expect(read("for two weeks from Monday", null)).toBe("");
});

test.for([
  ["over three months to June 2016", "three months to June 2016=P3M 2016-04-01/2016-06-30"],
  ["during three months to June 2016", "three months to June 2016=P3M 2016-04-01/2016-06-30"],
  ["three months ended June 2016", "three months ended June 2016=P3M 2016-04-01/2016-06-30"],
  ["the quarter ended 31 March 2016", "the quarter ended 31 March 2016=P1Q 2016-01-01/2016-03-31"],
  ["the month ended 31 March 2016", "the month ended 31 March 2016=P1M 2016-03-01/2016-03-31"],
  [
    "for the last year ended 31 March 2016",
    "the last year ended 31 March 2016=P1Y 2015-04-01/2016-03-31",
  ],
  ["for two days from 1 April 2017", "two days from 1 April 2017=P2D 2017-04-01/2017-04-02"],
  [
    "for two quarters from 1 April 2017",
    "two quarters from 1 April 2017=P2Q 2017-04-01/2017-09-30",
  ],
  ["for two years starting April 2017", "two years starting April 2017=P2Y 2017-04-01/2019-03-31"],
  ["two years, starting April 2017", "two years, starting April 2017=P2Y 2017-04-01/2019-03-31"],
  ["for two years to 2018, delayed", "two years to 2018=P2Y 2017-01-01/2018-12-31"],
  ["the quarter to March 2016", "the quarter to March 2016=P1Q 2016-01-01/2016-03-31"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test.for([
  "three months to June 2016",
  "three months from June 2016",
  "the week ended 31 March 2016",
  "year ended 31 March 2016",
  "for two and a half years from 1 April 2017",
  "for two hours from 1 April 2017",
  "for two decades from 1 April 2017",
  "for the next two weeks from 1 April 2017",
  "for two years from April elections",
  "for two years from today's vote",
  "for two years until April 2017",
  "two years, and starting April 2017",
  "for two years from noon",
])("nothing of the kind in %j", (text) => {
  expect(read(text)).toBe("");
});
