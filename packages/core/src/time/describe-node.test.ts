import { expect, test } from "vitest";
import { findTimes } from "./find-times.ts";

const explain = (text: string, creationTimeSource?: string): readonly string[] =>
  findTimes(text, {
    creationTime: "2016-09-15",
    ...(creationTimeSource === undefined ? {} : { creationTimeSource }),
  })[0]?.because.map(({ says }) => says) ?? [];

test.for([
  ["next week", "the week after"],
  ["this month", "this month"],
  ["earlier this year", "the part of this year before the time of writing"],
  ["the end of next month", "the end of the month after"],
  ["late 2015", "the late part of the year 2015"],
  ["mid-2015", "the middle of the year 2015"],
  ["around May 2015", "about May 2015"],
  ["490 BC", "the year 490 BC"],
  ["the 1990s", "the years 1990 to 1999"],
  ["the 19th century", "the years 1800 to 1899"],
  ["15 September 2016", "15 September 2016"],
  ["3/4/2016", "the day 2016-04-03, read day first as the locale has it"],
  ["25/4/2016", "the day 2016-04-25"],
  ["the first half of 2016", "first half of 2016"],
  ["Q3 2015", "third quarter of 2015"],
  ["the summer of 2015", "summer 2015"],
  ["fiscal 2016", "the financial year 2016"],
  ["every Monday", "again and again: every Monday"],
  ["every other year", "again and again: once in 2 years"],
  ["twice a year", "again and again: twice in each year"],
  ["tonight", "the night of this day"],
  ["Monday morning", "the morning of Monday"],
  ["at 3 p.m. on Friday", "15:00 on Friday"],
  ["Christmas Eve", "Christmas Eve"],
  ["New Year's Day", "New Year's Day"],
  ["two weeks ago", "2 weeks before"],
  ["recently", "some time in the past"],
] as const)("%j is told as %j", ([text, expected]) => {
  expect(explain(text)[0]).toBe(expected);
});

test.for([
  ["next week", ["the week after", "counted from the day of writing, 2016-09-15 (front matter)"]],
  [
    "the end of next month",
    [
      "the end of the month after",
      "counted from the day of writing, 2016-09-15 (front matter)",
      "the end is taken as its last sixth",
    ],
  ],
  [
    "on Monday",
    [
      "Monday",
      "counted from the day of writing, 2016-09-15 (front matter)",
      "the one before: nothing beside it points ahead",
    ],
  ],
  ["in 2015", ["the year 2015"]],
  ["for two years", ["a length of time: 2 years", "nothing says when it begins or ends"]],
] as const)("of a document dated in its front matter, %j is told so", ([text, expected]) => {
  expect(explain(text, "front matter").slice(0, -1)).toEqual(expected);
});

test("an uncertain day of writing keeps its source", () => {
  const [time] = findTimes("next year", {
    creationTime: "2016-09-01/2016-09-20",
    creationTimeSource: "inferred",
  });
  expect(time?.because.map(({ says }) => says)).toContain(
    "counted from a day of writing from 2016-09-01 to 2016-09-20 (inferred)",
  );
});
