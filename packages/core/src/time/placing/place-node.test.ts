import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const story = "It was built in 1802, burnt down in 1811, was rebuilt in 1815 and sold in 1820. ";
const long = " and of the boats, the birds, the cold, the sea and the old mill by the weir".repeat(
  4,
);

/** The last time of a text: TIMEX3 type and value, and the rules that made it. */
function told(text: string): string {
  const time = findTimes(text, { creationTime: "2016-09-15" }).at(-1);
  const rules = time?.because.map(({ rule }) => rule).slice(1, -1) ?? [];
  return [time?.type, time?.value, ...rules].join(" ");
}

test.for([
  ["in 2015", "DATE 2015"],
  ["on Monday", "DATE 2016-09-12 creation-time nearest"],
  ["in May of last year", "DATE 2015-05 creation-time"],
  ["last year", "DATE 2015 creation-time"],
  ["today", "DATE 2016-09-15 creation-time"],
  ["the past year", "DATE 2015 creation-time"],
  // Again.
  ["In Q2 2015 it rose. In the 2014 period it fell.", "DATE 2014-Q2 reference"],
  ["In Q2 2015 it rose. In the year-ago period it fell.", "DATE 2014-Q2 reference"],
  ["In the 2014 period it fell.", "DATE 2014"],
  // Parts of a day.
  ["They came on Monday morning.", "TIME 2016-09-12TMO creation-time direction nearest"],
  ["this morning", "TIME 2016-09-15TMO creation-time"],
  [`They come at night${long}.`, "TIME XXXX-XX-XXTNI day-part"],
  ["at 3:05 p.m. on Monday", "TIME 2016-09-12T15:05 creation-time nearest"],
  ["On 3 May 2015, at 3 p.m., they left.", "TIME 2015-05-03T15:00 reference"],
  ["at 3 p.m.", "TIME 2016-09-15T15:00 creation-time"],
  ["2016-05-03T10:00:05Z", "TIME 2016-05-03T10:00:05Z"],
  ["2016-05-03T10:00:05", "TIME 2016-05-03T10:00:05"],
  [`${story}On 3 May 1850 it sank. At 3 p.m. they left.`, "TIME 1850-05-03T15:00 reference"],
  // What comes back, and what no words give.
  ["every Monday", "SET XXXX-WXX-1"],
  ["twice a week", "SET P1W"],
  ["recently", "DATE PAST_REF vague"],
  ["the day before the vote", "DATE XXXX-XX-XX vague"],
  ["for two weeks", "DURATION P2W duration"],
] as const)("%j is %s", ([text, expected]) => {
  expect(told(text)).toBe(expected);
});

const why = (text: string): string | undefined =>
  findTimes(text, { creationTime: "2016-09-15" })
    .at(-1)
    ?.because.slice(1)
    .find(({ rule }) => rule === "vague" || rule === "reference")?.says;

test.for([
  ["recently", "the words name no date"],
  ["at that time", "the words name no date"],
  [
    "In May 2015 it opened. At that time it was small.",
    "2015-05 was spoken of; how much around it is meant is not said",
  ],
  ["In May 2015 it opened. It was shut recently.", "the words name no date"],
  ["In Q2 2015 it rose. In the 2014 period it fell.", "as 2015-Q2, the quarter spoken of"],
  ["On 3 May 2015, at 3 p.m., they left.", "on 2015-05-03, named before it"],
] as const)("%j tells that %s", ([text, expected]) => {
  expect(why(text)).toBe(expected);
});

const days = (text: string, creationTime: string | null): string => {
  const time = findTimes(text, { creationTime }).at(-1);
  return `${time?.earliest}..${time?.latest}`;
};

test.for([
  ["2016-09-15", "earlier this year", "2016-01-01..2016-09-15"],
  ["2016-09-15", "later this year", "2016-09-15..2016-12-31"],
  ["2016-01-01", "earlier this year", "2016-01-01..2016-01-01"],
  ["2016-12-31", "later this year", "2016-12-31..2016-12-31"],
  ["2016-09-15", "later this month", "2016-09-15..2016-09-30"],
  [null, "earlier this year", "null..null"],
  [
    "2016-09-15",
    `${story}In May 1850 it sank. Later that year it was raised.`,
    "1850-01-01..1850-12-31",
  ],
] as const)("written %s, %j is %s", ([on, text, expected]) => {
  expect(days(text, on)).toBe(expected);
});
