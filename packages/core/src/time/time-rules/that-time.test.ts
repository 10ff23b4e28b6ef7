import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  findTimes(text, { creationTime: "2016-09-15" })
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["In 1931 he left. At that time she was ill.", "1931=1931; that time=PAST_REF"],
  ["By this time, all had gone.", "this time=PRESENT_REF"],
  ["During this period prices fell.", "this period=PRESENT_REF"],
  ["He was mayor at the time.", "the time=PAST_REF"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test.for([
  "This time it held.",
  "in this time frame",
  "that period drama",
  "at the time of the vote",
  "at the same time",
  "a waste of the time of all",
  "the time was short",
])("nothing in %j", (text) => {
  expect(read(text)).toBe("");
});

test("the explanation says what was spoken of", () => {
  const time = findTimes("In 1931 he left. At that time she was ill.").at(-1);
  expect(time?.because.map(({ says }) => says)).toContain(
    "1931 was spoken of; how much around it is meant is not said",
  );
});

test.for([
  ["At that time, all had gone.", "that time=PAST_REF"],
  ["By this time, all had gone.", "this time=PRESENT_REF"],
  ["This time all had gone.", ""],
  ["That time all had gone.", ""],
  ["At the time, all had gone.", "the time=PAST_REF"],
  ["At the time all had gone.", ""],
  ["At the time was a fair.", "the time=PAST_REF"],
  ["By the time, all had gone.", ""],
  ["At a time, all had gone.", ""],
  ["During this period prices fell.", "this period=PRESENT_REF"],
  ["During that period prices fell.", "that period=PAST_REF"],
  ["During the period prices fell.", ""],
  ["During that period drama prices fell.", ""],
  ["At that time frame.", ""],
  ["At that time-frame.", ""],
  ["At this time last year.", "last year=2015"],
  ["At that time,", "that time=PAST_REF"],
  [
    "On 3 May 2015 it rained. Since that date it has not.",
    "3 May 2015=2015-05-03; that date=2015-05-03; Since that date=2015-05-03",
  ],
  [
    "On 3 May 2015 it rained. From this date it did not.",
    "3 May 2015=2015-05-03; this date=2015-05-03",
  ],
  ["On 3 May 2015 it rained. From the date it did not.", "3 May 2015=2015-05-03"],
  ["On 3 May 2015 it rained. With that date it did not.", "3 May 2015=2015-05-03"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
