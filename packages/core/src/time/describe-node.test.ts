import { expect, test } from "vitest";
import { describeNode } from "./describe-node.ts";
import { findTimes } from "./find-times.ts";
import type { Mod } from "./time-node.ts";

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
  ["now", "about the present"],
  ["soon enough in the near future", "some time in the future"],
  ["at that time", "the time spoken of"],
  ["the day before the vote", "1 day before “the vote”"],
  ["the 480s BC", "the years 489 BC to 480 BC"],
  ["the 5th century BC", "the years 500 BC to 401 BC"],
  ["the 1st century AD", "the years 1 to 99"],
  ["in 2016-W38", "the week 2016-W38"],
  ["next Friday", "the next Friday"],
  ["the coming Friday", "the coming Friday"],
  ["last Friday", "the last Friday"],
  ["this Friday", "this Friday"],
  ["on Friday, 3 May", "Friday 3 May"],
  ["on Friday, the 13th", "Friday, day 13 of the month"],
  ["on the 13th of last month", "day 13 of the month of the month before"],
  ["the summer of next year", "summer of the year after"],
  ["the fourth quarter of fiscal 2016", "fourth quarter of the financial year 2016"],
  ["the second half of 2016", "second half of 2016"],
  ["in May 2016", "May 2016"],
  ["the same month", "the same month"],
  ["three years ago", "3 years before"],
  ["a year ago", "1 year before"],
  ["five working days ago", "5 working days before"],
  ["a few days ago", "2 to 9 days before"],
  ["many years ago", "some years before"],
  ["a year and two days ago", "1 year and 2 days before"],
  ["two weeks from now", "2 weeks after"],
  ["two days after 3 May 2016", "2 days after 3 May 2016"],
  ["the weekend of 4 July 2016", "the weekend of 4 July 2016"],
  ["the week of 4 July 2016", "the week that holds 4 July 2016"],
  ["the week beginning 4 July 2016", "the week from 4 July 2016"],
  ["the week ending 4 July 2016", "the week up to 4 July 2016"],
  ["the first two weeks of next month", "the first 2 weeks of the month after"],
  ["the last two weeks of next month", "the last 2 weeks of the month after"],
  ["the 3rd week of next month", "week 3 of the month after"],
  ["the last week of next month", "week 1 from the end of the month after"],
  ["the first Monday of May 2016", "Monday 1 of May 2016"],
  ["the penultimate Friday of 2015", "Friday 2 from the end of the year 2015"],
  ["the 1902 period", "the same stretch of the year 1902"],
  ["the year ended 30 June 2016", "the year that ends with 30 June 2016"],
  ["the beginning of next month", "the beginning of the month after"],
  ["early next month", "the early part of the month after"],
  ["the end of 2015", "the end of the year 2015"],
  ["later this year", "the part of this year after the time of writing"],
  ["less than two years ago", "less than 2 years before"],
  ["more than two years ago", "more than 2 years before"],
  ["at most two years ago", "at most 2 years before"],
  ["at least two years ago", "at least 2 years before"],
  ["at night", "the night of any day"],
  ["in the afternoon", "the afternoon of the same day"],
  ["this evening", "the evening of this day"],
  ["at 3:05 p.m.", "15:05"],
  ["the last two weeks", "a length of time: 2 weeks up to the time of writing"],
  ["the next two weeks", "a length of time: 2 weeks from the time of writing on"],
  ["in 2015/16", "the year from 2015 into 2016"],
  ["on Guy Fawkes Night", "Guy Fawkes Night"],
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

test.for([
  ["since May 2015", "any time from 2015-05"],
  ["after May 2015", "any time after 2015-05"],
  ["before May 2015", "any time before 2015-05"],
  ["until May 2015", "any time up to 2015-05"],
] as const)("%j says on which side it is open: %s", ([text, expected]) => {
  const { because } = findTimes(text, { creationTime: "2016-09-15" }).at(-1) ?? { because: [] };
  expect(because.find(({ rule }) => rule === "open-stretch")?.says).toBe(expected);
});

test("parts that words cannot make are told all the same", () => {
  const of = { op: "period", grain: "year", index: 2015 } as const;
  const told = (mod: Mod): string => describeNode({ op: "modified", mod, of });
  expect((["BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"] as const).map(told)).toEqual([
    "before the year 2015",
    "after the year 2015",
    "up to the year 2015",
    "from the year 2015",
  ]);
});
