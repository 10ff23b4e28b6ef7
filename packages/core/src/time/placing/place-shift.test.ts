import { expect, test } from "vitest";
import { tellRules, tellTimes } from "../../../test/tell-times.ts";

const last = (text: string, on?: string | null): string =>
  tellTimes(text, on).split("; ").at(-1) ?? "";

const story = "It was built in 1802, burnt down in 1811, was rebuilt in 1815 and sold in 1820. ";
const long = " and of the boats, the birds, the cold, the sea and the old mill by the weir".repeat(
  4,
);

test.for([
  // How far is open.
  ["a few days ago", "PAST_REF (2016-09-06/2016-09-13)"],
  ["two or three weeks ago", "PAST_REF (2016-08-25/2016-09-01)"],
  ["two or three weeks from now", "FUTURE_REF (2016-09-29/2016-10-06)"],
  ["many years ago", "PAST_REF (no days)"],
  ["many years from now", "FUTURE_REF (no days)"],
  ["three or four million years ago", "PAST_REF (no days)"],
  // From what the words name.
  ["two weeks after 27 March 2016", "2016-04-10"],
  ["a month after 27 March 2016", "2016-04-27"],
  ["two days before Easter", "2016-03-25"],
  ["a year after May 2014", "2015"],
  ["two weeks before last month", "2016-W29 (2016-07-18/2016-07-24)"],
  ["999999999 years after Easter", "XXXX (no days)"],
  // In years, a report counts from now, and back in a quarter from that quarter.
  ["A year earlier it closed.", "2015"],
  ["On 3 May 2015 it opened. A year earlier it was built.", "2015"],
  ["On 3 May 2015 it opened. Two years earlier it was built.", "2013"],
  ["On 3 May 2015 it opened. A decade earlier it was built.", "2005"],
  ["On 3 May 2015 it opened.\n\nTwo years earlier it was built.", "2014"],
  ["On 3 May 2015 it opened. Two years later it closed.", "2017"],
  ["In Q2 2015 it rose; a year earlier it fell.", "2014-Q2 (2014-34)"],
  ["In Q2 2015 it rose; two years later it fell.", "2017-Q2 (2017-34)"],
  ["In Q2 2015 it rose; a month earlier it fell.", "XXXX-XX (no days)"],
  [`${story}In Q2 1850 it rose. A year earlier it fell.`, "1849"],
  // "Later" needs a date as fine as itself in its paragraph.
  ["On 3 May 2015 it opened. Two days later it closed.", "2015-05-05"],
  ["On 3 May 2015 it opened. A week later it closed.", "2015-W19 (2015-05-04/2015-05-10)"],
  ["On 3 May 2015 it opened. Two months later it closed.", "2015-07"],
  ["In May 2015 it opened. Two days later it closed.", "XXXX-XX-XX (no days)"],
  ["In 2015 it opened. Two months later it closed.", "XXXX-XX (no days)"],
  ["On 3 May 2015 it opened.\n\nTwo days later it closed.", "XXXX-XX-XX (no days)"],
  ["On 3 May 2015 it opened. Two days ago it closed.", "2016-09-13"],
  ["See you two days later.", "2016-09-17"],
  ["Two years later it closed.", "XXXX (no days)"],
  [`Two days later they told of it${long}.`, "XXXX-XX-XX (no days)"],
  [`${story}In May 1850 it opened. Two days later it closed.`, "1850-05-XX (no days)"],
  [`${story}On 3 May 1850 it opened. Two days later it closed.`, "1850-05-05"],
] as const)("%j ends with %s", ([text, expected]) => {
  expect(last(text)).toBe(expected);
});

test.for([
  ["three years ago", "XXXX"],
  ["two quarters ago", "XXXX-QX"],
  ["two weeks ago", "XXXX-WXX"],
  ["a few days ago", "PAST_REF"],
  ["two weeks after next Easter", "XXXX-WXX"],
  ["Two days later it closed.", "XXXX-XX-XX"],
  ["A year earlier it closed.", "XXXX"],
] as const)("without a day of writing %j is only %s", ([text, expected]) => {
  expect(tellTimes(text, null)).toBe(`${expected} (no days)`);
});

test("without a day of writing years are counted from what was told", () => {
  expect(last("In May 2015 it opened. A year earlier it was built.", null)).toBe("2014");
});

test.for([
  ["a few days ago", "ago creation-time value"],
  ["many years ago", "ago shift value"],
  ["In Q2 2015 it rose; a year earlier it fell.", "ago reference value"],
  ["Two years later it closed.", "ago reference value"],
  ["two days ago", "ago creation-time value"],
] as const)("%j is placed by %s", ([text, expected]) => {
  expect(tellRules(text)).toBe(expected);
});
