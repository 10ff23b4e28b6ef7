import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  findTimes(text, { creationTime: "2016-09-15" })
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  [
    "It opened on 3 May 2015. The day before, it rained.",
    "3 May 2015=2015-05-03; The day before=2015-05-02",
  ],
  ["They left the day before the outbreak of the strike.", "the day before=XXXX-XX-XX"],
  ["She wrote the night before she died.", "the night before=XXXX-XX-XXTNI"],
  ["They met the day before last Tuesday.", "the day before last Tuesday=2016-09-12"],
  ["In 2014 it rose. Two years before, it had fallen.", "2014=2014; Two years before=2014"],
  ["the day before yesterday", "the day before yesterday=2016-09-13"],
  ["the year before 2015", "the year before 2015=2014"],
  ["the week after Easter", "the week after Easter=2016-W13"],
  ["the month after March 2016", "the month after March 2016=2016-04"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test("the explanation names the event", () => {
  const [time] = findTimes("the day after the bridge fell", { creationTime: "2016-09-15" });
  expect(time?.because.map(({ says }) => says)).toContain("no words give “the bridge fell” a date");
});

test.for(["a day before the court", "the match before the final"])("none in %j", (text) => {
  expect(read(text)).not.toContain("XXXX");
});
