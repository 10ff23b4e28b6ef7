import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

/** The last time of a text, and why it is that one. */
function told(text: string, creationTime: string | null): string {
  const time = findTimes(text, { creationTime }).at(-1);
  const step = time?.because.findLast(({ rule }) => rule === "nearest");
  return `${time?.value}${step === undefined ? "" : `: ${step.says}`}`;
}

const tense = "by tense and nearness";

test.for([
  ["2016-09-15", "on Thursday", "2016-09-15: the day of writing is one"],
  ["2016-09-15", "They plan to meet on Monday.", "2016-09-19: the next one"],
  ["2016-09-15", "They are here on Monday.", "2016-09-12: the one before: too little points ahead"],
  ["2016-09-15", "They met on Monday.", "2016-09-12: the one before"],
  ["2016-09-15", "on Monday", "2016-09-12: the one before: nothing beside it points ahead"],
  // Quarters.
  ["2016-09-15", "in the second quarter", "2016-Q2: the last that has ended"],
  ["2016-09-15", "in the third quarter", "2016-Q3: the one of 2016 that is not over"],
  ["2016-10-01", "in the fourth quarter", "2015-Q4: the last that has ended"],
  ["2016-10-02", "in the fourth quarter", "2016-Q4: the one of 2016 that is not over"],
  [
    "2016-09-15",
    "It will rise in the fourth quarter.",
    "2016-Q4: the one of 2016 that is not over",
  ],
  ["2016-09-15", "It will rise in the first quarter.", "2017-Q1: the one of 2017 that is not over"],
  [
    "2016-09-14",
    "It will rise in the second quarter.",
    "2017-Q2: the one of 2017 that is not over",
  ],
  ["2016-09-13", "It will rise in the second quarter.", "2016-Q2: the last that has ended"],
  ["2016-11-15", "It rose in the third quarter.", "2016-Q3: the last that has ended"],
  // The current one.
  ["2016-09-15", "in September", "2016-09: the current one"],
  ["2016-09-15", "on 15 September", "2016-09-15: the day of writing"],
  ["2016-09-15", "on the 15th", "2016-09-15: the current one"],
  ["2016-12-25", "on Christmas Day", "2016-12-25: the current one"],
  ["2016-07-15", "in the summer", "2016-SU: the current one"],
  // By tense and nearness.
  ["2016-09-15", "in October", `2016-10: the next one, ${tense}`],
  ["2016-09-15", "They met in October.", `2015-10: the one before, ${tense}`],
  ["2016-09-15", "in August", `2016-08: the one before, ${tense}`],
  ["2016-09-15", "in the summer", `2016-SU: the one before, ${tense}`],
  ["2016-08-25", "in the winter", `2015-WI: the one before, ${tense}`],
  ["2016-09-15", "in the winter", `2016-WI: the next one, ${tense}`],
  ["2016-09-15", "They met in the winter.", `2015-WI: the one before, ${tense}`],
  ["2016-06-20", "on 3 February", `2016-02-03: the one before, ${tense}`],
  ["2016-09-15", "on 3 February", `2017-02-03: the next one, ${tense}`],
  ["2016-09-15", "They met on 3 February.", `2016-02-03: the one before, ${tense}`],
  ["2016-09-15", "on Halloween", `2016-10-31: the next one, ${tense}`],
  ["2016-09-15", "They met on Halloween.", `2015-10-31: the one before, ${tense}`],
  ["2016-09-15", "They met on 3 November.", `2015-11-03: the one before, ${tense}`],
  ["2016-09-15", "They said it is on 3 November.", `2016-11-03: the next one, ${tense}`],
  ["2016-09-15", "They spoke of it on 3 November.", `2015-11-03: the one before, ${tense}`],
  ["2016-09-15", "They said on 3 November.", `2016-11-03: the next one, ${tense}`],
  ["2016-09-15", "They tested the masks for Halloween.", `2016-10-31: the next one, ${tense}`],
  // Where the calendar has few.
  ["2016-09-15", "on 29 February", `2016-02-29: the one before, ${tense}`],
  ["2018-01-15", "on 29 February", "XXXX-02-29"],
  ["2015-02-28", "on 29 February", `2016-02-29: the next one, ${tense}`],
  ["2015-02-27", "on 29 February", "XXXX-02-29"],
  ["2017-03-01", "It closed on 29 February.", `2016-02-29: the one before, ${tense}`],
  ["2017-03-02", "It closed on 29 February.", "XXXX-02-29"],
  ["2016-09-15", "on Thursday, 3 May", "2018-05-03: the only one near"],
  ["2016-09-15", "on Sunday, 3 May", "2015-05-03: the only one near"],
] as const)("written %s, %j is %s", ([on, text, expected]) => {
  expect(told(text, on)).toBe(expected);
});

const story = "It was built in 1802, burnt down in 1811, was rebuilt in 1815 and sold in 1820. ";
const inYear = (year: number): string => `in ${year}, the year last spoken of`;

test.for([
  ["In May 1850 it opened. In June it closed.", `1850-06: ${inYear(1850)}`],
  ["In May 1850 it opened. In March it closed.", `1850-03: ${inYear(1850)}`],
  [
    "In December 1850 it opened. In January it closed.",
    "1851-01: the first after 1850, the year last spoken of",
  ],
  ["On 8 September 1850 it opened. On 1 January it closed.", `1850-01-01: ${inYear(1850)}`],
  [
    "On 9 September 1850 it opened. On 1 January it closed.",
    "1851-01-01: the first after 1850, the year last spoken of",
  ],
  ["In 1850 it opened. In January it closed.", `1850-01: ${inYear(1850)}`],
  [
    "In May 1851 it opened. On 29 February it closed.",
    "1852-02-29: the first after 1851, the year last spoken of",
  ],
  ["In May 1850 it opened. On 29 February it closed.", "XXXX-02-29"],
  // Weekdays and days of the month follow on a day, week or month.
  [
    "On 3 May 1850 it opened. On Monday it closed.",
    "1850-05-06: the first from the time last spoken of",
  ],
  [
    "On 3 May 1850 it opened. On Friday it closed.",
    "1850-05-03: the first from the time last spoken of",
  ],
  [
    "On 3 May 1850 it opened. On the 9th it closed.",
    "1850-05-09: the first from the time last spoken of",
  ],
  [
    "In May 1850 it opened. On the 9th it closed.",
    "1850-05-09: the first from the time last spoken of",
  ],
  ["In 1850 it opened. On Monday it closed.", "XXXX-WXX-1"],
  ["In 1850 it opened. On the 9th it closed.", "XXXX-XX-09"],
  // How long something lasted.
  [
    "In October 1831 he stayed until 29 April 1832. He left on 30 May.",
    "1832-05-30: the first after 1832-04-29, the time last spoken of",
  ],
  [
    "In October 1844 they dug on until February 1845. In November they stopped.",
    `1844-11: ${inYear(1844)}`,
  ],
  [
    "In October 1844 they dug on until February 1845. In January they stopped.",
    "1845-01: the first after 1844, the year last spoken of",
  ],
  ["In 1844 they dug on until February 1845. In March they stopped.", `1844-03: ${inYear(1844)}`],
  // After a look back.
  [
    "On 28 March 1918 they met. It dated from 5 November 1917. On 15 July it sat.",
    "1918-07-15: the first after 1918-03-28: 1917-11-05 was a look back",
  ],
  [
    "On 28 March 1918 they met. It dated from 5 November 1917. On 15 December it sat.",
    `1917-12-15: ${inYear(1917)}`,
  ],
  [
    "On 28 March 1918 they met. It dated from 5 November 1917. On 5 November it sat.",
    `1917-11-05: ${inYear(1917)}`,
  ],
  [
    "On 28 March 1918 they met. It dated from 5 November 1917. On 28 March it sat.",
    "1918-03-28: the first after 1918-03-28: 1917-11-05 was a look back",
  ],
] as const)("in a story, %j ends with %s", ([text, expected]) => {
  expect(told(story + text, "2012-05-04")).toBe(expected);
});
