import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["2016-09-15", "the next three days", "2016-09-16..2016-09-18"],
  ["2016-09-15", "the last three days", "2016-09-12..2016-09-15"],
  ["2016-09-15", "the next 4 working days", "2016-09-16..2016-09-21"],
  ["2016-09-17", "the next two working days", "2016-09-19..2016-09-20"],
  ["2016-09-15", "the previous 4 business days", "2016-09-09..2016-09-14"],
  ["2016-09-18", "the previous two business days", "2016-09-15..2016-09-16"],
  ["2016-09-15", "the last two quarters", "2016-01-01..2016-06-30"],
  ["2016-09-15", "the next three quarters", "2016-10-01..2017-06-30"],
  ["2016-09-15", "the last 2 years, 3 months and 2 weeks", "2014-06-01..2016-09-15"],
  ["2016-09-16", "five working days ago", "2016-09-09..2016-09-09"],
  ["2016-09-16", "on the next working day", "2016-09-19..2016-09-19"],
  ["2016-09-15", "a few days ago", "2016-09-06..2016-09-13"],
  ["2016-09-15", "two or three years ago", "2013-09-15..2014-09-15"],
  ["2016-09", "the next ten days", "2016-09-02..2016-10-10"],
  ["2016-09-15", "the past 1000 quarters", "1766-07-01..2016-06-30"],
  ["2016-09-15", "the last 0 quarters", ".."],
  ["2016-09-15", "the last few quarters", ".."],
  ["2016-09-15", "the last few weeks", ".."],
  ["2016-09-15", "the next few working days", ".."],
  ["2016-09-15", "the last 9999999 quarters", ".."],
  ["2016-09-15", "the next 9999999 working days", ".."],
  ["2016-09-15", "the next 0 days", "2016-09-15..2016-09-15"],
  ["2016-09-15", "the next 1 day", "2016-09-16..2016-09-16"],
  ["2016-09-15", "the next working day", "2016-09-16..2016-09-16"],
  ["2016-09-15", "the next 1 working day", "2016-09-16..2016-09-16"],
  ["2016-09-15", "the last 1 working day", "2016-09-14..2016-09-14"],
  ["2016-09-15", "It will open in two weeks.", "2016-09-26..2016-10-02"],
  ["2016-09-15", "It will open within two weeks.", "2016-09-15..2016-09-29"],
  ["2016-09-15", "It was built in two weeks.", ".."],
  ["2016-09-15", "It opens in two weeks.", "2016-09-26..2016-10-02"],
  ["2016-09-15", "They are in two weeks of rest.", ".."],
  ["2016-09-15", "They plan it in two years' time.", "2018-01-01..2018-12-31"],
  ["2016-09-15", "It lasted two weeks.", ".."],
  ["2016-09-15", "It will last two weeks.", ".."],
  ["2016-09-15", "It is expected to last two weeks.", ".."],
  ["2016-09-15", "It is up on last two weeks.", "2016-09-01..2016-09-15"],
] as const)("written %s, %j is %j", ([on, text, expected]) => {
  expect(days(on, text).split("=")[1]).toBe(expected);
});

test.for([
  ["the last two weeks", null, "creation-time: the time of writing is unknown"],
  ["the last few weeks", "2016-09-15", "duration: its length is not said"],
  ["for two weeks", "2016-09-15", "duration: nothing says when it begins or ends"],
  ["It will open in two weeks.", null, "duration: nothing says when it begins or ends"],
  [
    "It will open in two weeks.",
    "2016-09-15",
    "creation-time: so long after the day of writing, 2016-09-15",
  ],
  [
    "It will open within two weeks.",
    "2016-09-15",
    "creation-time: from the day of writing, 2016-09-15, and so long",
  ],
  [
    "the last two weeks",
    "2016-09-15",
    "creation-time: counted from the day of writing, 2016-09-15",
  ],
] as const)("%j, written %s, tells why", ([text, creationTime, expected]) => {
  const [time] = findTimes(text, { creationTime });
  expect(time?.type).toBe("DURATION");
  expect(time?.because.map(({ rule, says }) => `${rule}: ${says}`)).toContain(expected);
});

test("a story tells of no time of writing", () => {
  const story = "It was built in 1802, burnt down in 1811, was rebuilt in 1815 and sold in 1820. ";
  for (const text of ["It fell in the last two weeks.", "It will open in two weeks."]) {
    const time = findTimes(story + text, { creationTime: "2016-09-15" }).at(-1);
    expect([time?.value, time?.edtf]).toEqual(["P2W", null]);
  }
});
