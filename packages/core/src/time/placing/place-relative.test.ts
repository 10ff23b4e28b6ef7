import { expect, test } from "vitest";
import { tellRules, tellTimes } from "../../../test/tell-times.ts";

const last = (text: string, on?: string | null): string =>
  tellTimes(text, on).split("; ").at(-1) ?? "";

/** Enough dated past for a document to be a narrative. */
const story = "It was built in 1802, burnt down in 1811, was rebuilt in 1815 and sold in 1820. ";

test.for([
  // What ends or begins on the day of writing.
  ["the past year", "2015 (2015-09-15/2016-09-15)"],
  ["the past month", "2016-08 (2016-08-15/2016-09-15)"],
  ["the past week", "2016-W36 (2016-09-08/2016-09-15)"],
  ["the past decade", "200 (2006-09-15/2016-09-15)"],
  ["the next month", "2016-10 (2016-09-15/2016-10-15)"],
  ["the next year", "2017 (2016-09-15/2017-09-15)"],
  ["the past weekend", "2016-W36-WE (2016-09-10/2016-09-11)"],
  ["last year", "2015"],
  ["next month", "2016-10"],
  // Companies report on the quarter that has ended.
  ["the quarter", "2016-Q2 (2016-34)"],
  ["the previous quarter", "2016-Q2 (2016-34)"],
  ["the following quarter", "2016-Q4 (2016-36)"],
  ["In Q2 2015 it rose. The quarter was slow.", "2015-Q2 (2015-34)"],
  ["In Q2 2015 it rose. The previous quarter was slow.", "2015-Q1 (2015-33)"],
  ["In Q2 2015 it rose. The next quarter was slow.", "2015-Q3 (2015-35)"],
  ["In Q2 2015 it rose. The next quarter will be slow.", "2016-Q4 (2016-36)"],
  [`${story}In May 1850 it opened. The quarter was slow.`, "1850-Q2 (1850-34)"],
  [`${story}In May 1850 it opened. The following quarter was slow.`, "1850-Q3 (1850-35)"],
  // From a time just spoken of.
  ["On 3 May 2015 it opened. The next day it closed.", "2015-05-04"],
  ["In May 2015 it opened. The next day it closed.", "2015-05-XX (no days)"],
  ["In 2015 it opened. The next day it closed.", "2015-XX-XX (no days)"],
  ["In 2015 it opened. The following month it closed.", "2015-XX (no days)"],
  ["In 2015 it opened. The following week it closed.", "XXXX-WXX (no days)"],
  ["On 3 May 2015 it opened. The same month it closed.", "2015-05"],
  ["They came. The next day they left.", "XXXX-XX-XX (no days)"],
  ["They came. The following year they left.", "2017"],
  ["They came. The same day they left.", "2016-09-15"],
  // What was next then.
  ["On 3 May 2015 it opened. The next month it closed.", "2015-06"],
  ["On 3 May 2015 it opened. The next year it closed.", "2016"],
  ["On 3 May 2015 it opened. The next quarter was slow.", "XXXX-QX (no days)"],
  ["On 3 May 2015 it opened. The next Monday it closed.", "2015-05-04"],
  ["On 3 May 2015 it opened.\n\nThe next month it closed.", "XXXX-XX (no days)"],
  ["On 3 May 2015 it opened.\n\nThe next May it closed.", "XXXX-05 (no days)"],
  ["On 3 May 2015 it opened. This month it closed.", "2016-09"],
  ["On 3 May 2015 it opened. The next month will tell.", "2016-10 (2016-09-15/2016-10-15)"],
  ["On 3 May 2015 it opened. The next May will tell.", "2017-05"],
  ["He said the next month would be hard.", "2016-10 (2016-09-15/2016-10-15)"],
  [`${story}In May 1850 it opened. The next month it closed.`, "1850-06"],
  // In a story, this year is the story's where it is over.
  [`${story}In May 1850 it opened. The great flood of this year was near.`, "1850"],
  [`${story}In May 1850 it opened. This year it is full.`, "2016"],
  [`${story}In May 1850 it opened. It was closed today.`, "2016-09-15"],
] as const)("%j ends with %s", ([text, expected]) => {
  expect(last(text)).toBe(expected);
});

const long = " and of the boats, the birds, the cold, the sea and the old mill by the weir".repeat(
  4,
);

test.for([
  // 2016-09-12 is a Monday.
  ["2016-09-16", "They met over the weekend.", "2016-W36-WE (2016-09-10/2016-09-11)"],
  ["2016-09-16", "They meet over the weekend.", "2016-W37-WE (2016-09-17/2016-09-18)"],
  ["2016-09-17", "They met over the weekend.", "2016-W37-WE (2016-09-17/2016-09-18)"],
  ["2016-09-13", "we met this weekend", "2016-W36-WE (2016-09-10/2016-09-11)"],
  ["2016-09-14", "we met this weekend", "2016-W37-WE (2016-09-17/2016-09-18)"],
  ["2016-09-14", `We told them this weekend of it${long}.`, "2016-W36-WE (2016-09-10/2016-09-11)"],
  ["2016-09-13", "we met last weekend", "2016-W36-WE (2016-09-10/2016-09-11)"],
  ["2016-09-14", "we met this week", "2016-W37 (2016-09-12/2016-09-18)"],
] as const)("written %s, %j is %s", ([on, text, expected]) => {
  expect(tellTimes(text, on)).toBe(expected);
});

test.for([
  ["next millennium", "X"],
  ["next century", "XX"],
  ["next decade", "XXX"],
  ["last year", "XXXX"],
  ["the past year", "XXXX"],
  ["the quarter", "XXXX-QX"],
  ["last quarter", "XXXX-QX"],
  ["next month", "XXXX-XX"],
  ["next week", "XXXX-WXX"],
  ["next weekend", "XXXX-WXX-WE"],
  ["tomorrow", "XXXX-XX-XX"],
  ["They met over the weekend.", "XXXX-WXX-WE"],
] as const)("without a day of writing %j is only %s", ([text, expected]) => {
  expect(tellTimes(text, null)).toBe(`${expected} (no days)`);
});

test.for([
  ["next month", "2016-09-15", "relative-unit creation-time value"],
  ["next month", null, "relative-unit creation-time value"],
  ["They came. The next day they left.", "2016-09-15", "relative-unit reference value"],
  ["The next month it closed.", "2016-09-15", "relative-unit reference value"],
  ["In 2015 it opened. The next day it closed.", null, "relative-unit reference reference value"],
  ["In Q2 2015 it rose. The quarter was slow.", null, "definite-unit reference value"],
  ["the quarter", "2016-09-15", "definite-unit creation-time value"],
  ["the quarter", null, "definite-unit creation-time value"],
  [`${story}In May 1850 it opened. The quarter was slow.`, null, "definite-unit value"],
] as const)("%j, written %s, is placed by %s", ([text, on, expected]) => {
  expect(tellRules(text, on)).toBe(expected);
});
