import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const value = (creationTime: string, text: string): string | undefined =>
  findTimes(text, { creationTime })[0]?.value;

test.for([
  ["2016-09-15", "They met on Monday.", "2016-09-12"],
  ["2016-09-15", "They will meet on Monday.", "2016-09-19"],
  ["2016-09-15", "Talks are set to resume Monday.", "2016-09-19"],
  ["2016-09-15", "They spoke on Thursday.", "2016-09-15"],
  ["2016-09-15", "The camp was cleared in October.", "2015-10"],
  ["2016-09-15", "The camp will be cleared in October.", "2016-10"],
  ["2018-01-18", "according to figures from November", "2017-11"],
  ["2016-12-28", "It opens on January 3.", "2017-01-03"],
  ["2016-01-04", "It closed on December 30.", "2015-12-30"],
  ["2016-09-15", "The offer had been due to expire on Friday.", "2016-09-09"],
  ["2016-09-15", "They will ask him. Until Tuesday nobody had called.", "2016-09-13"],
  ["2016-09-15", "On Friday, he set aside his holiday plans.", "2016-09-09"],
  ["2016-10-12", "The ferry would sail on a still unspecified day in January.", "2017-01"],
  ["2016-10-12", "We tested the costumes for Halloween.", "2016-10-31"],
  ["2016-09-15", "They are meeting on Monday.", "2016-09-19"],
  ["2016-09-15", "The vote was postponed until Tuesday.", "2016-09-20"],
  ["2016-09-15", "how about sunday night?", "2016-09-18TNI"],
  ["2016-09-15", "On Monday, Mohamed is to travel to Geneva.", "2016-09-19"],
  ["2016-09-15", "The start on Tuesday was slow.", "2016-09-13"],
] as const)("written %s, %j means %s", ([on, text, expected]) => {
  expect(value(on, text)).toBe(expected);
});

test("what decided is told with its weight", () => {
  const [time] = findTimes("They will meet on Monday.", { creationTime: "2016-09-15" });
  expect(time?.because).toContainEqual({
    rule: "direction",
    says: "“will” beside it points to the future",
    weight: 3,
  });
});

test("a future word in another sentence does not count", () => {
  expect(value("2016-09-15", "They met on Monday. They will meet again.")).toBe("2016-09-12");
});

test.for([
  [
    "2016-09-15",
    "Doors are open this Friday, Saturday and Monday.",
    "2016-09-16 2016-09-17 2016-09-19",
  ],
  ["2016-09-15", "They met on Tuesday and Thursday.", "2016-09-13 2016-09-15"],
  ["2016-09-14", "They met on Tuesday and Friday.", "2016-09-13 2016-09-09"],
  ["2016-09-12", "They met on Sunday and Friday.", "2016-09-11 2016-09-09"],
] as const)("written %s, the weekdays of %j are %s", ([on, text, expected]) => {
  const values = findTimes(text, { creationTime: on }).map((time) => time.value);
  expect(values.join(" ")).toBe(expected);
});
