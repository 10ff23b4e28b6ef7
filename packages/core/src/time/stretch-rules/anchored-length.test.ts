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
