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
