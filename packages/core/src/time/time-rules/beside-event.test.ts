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
  ["In 2014 it rose. Two years before, it had fallen.", "2014=2014; Two years before=2012"],
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

test.for([
  [
    "On 3 May 2015 he came. The day after, he left.",
    "3 May 2015=2015-05-03; The day after=2015-05-04",
  ],
  [
    "On 3 May 2015 he came. The day following, he left.",
    "3 May 2015=2015-05-03; The day following=2015-05-04",
  ],
  [
    "On 3 May 2015 he came. The night before, he left.",
    "3 May 2015=2015-05-03; The night before=2015-05-02TNI",
  ],
  [
    "On 3 May 2015 he came. The week after, he left.",
    "3 May 2015=2015-05-03; The week after=2015-W19",
  ],
  [
    "On 3 May 2015 he came. The month before, he left.",
    "3 May 2015=2015-05-03; The month before=2015-04",
  ],
  ["On 3 May 2015 he came. The year after, he left.", "3 May 2015=2015-05-03; The year after=2016"],
  ["the day before the war", "the day before=XXXX-XX-XX"],
  ["the hour before the war", ""],
  ["later in the day before the war", ""],
  ["the day before last Tuesday", "the day before last Tuesday=2016-09-12"],
  ["the night before Christmas Eve", "the night before Christmas Eve=2016-12-23TNI"],
  ["the day before 3 May 2015", "the day before 3 May 2015=2015-05-02"],
  ["the day before the 1990s", "the 1990s=199"],
  ["the year before 2015", "the year before 2015=2014"],
  ["the year after May 2015", "May 2015=2015-05"],
  ["the month after March 2016", "the month after March 2016=2016-04"],
  ["the month after March", "the month after March=2016-04"],
  ["the week after Easter", "the week after Easter=2016-W13"],
  ["the week after 3 May 2015", "the week after 3 May 2015=2015-W19"],
  ["the week before the 2015 election", "the week before=XXXX-WXX; 2015=2015"],
  ["the year before 2015 election", "2015=2015"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
