import { expect, test } from "vitest";
import { tellRules, tellTimes } from "../../../test/tell-times.ts";
import { findTimes } from "../find-times.ts";

const last = (text: string, on: string | null = "2016-09-15"): string =>
  tellTimes(text, on).split("; ").at(-1) ?? "";

test.for([
  // A length of whole months takes the place of the quarter.
  ["In Q2 2015 it rose. Over six months it fell; a year earlier it was flat.", "2015"],
  ["In Q2 2015 it rose. Over 18 months it fell; a year earlier it was flat.", "2015"],
  ["In Q2 2015 it rose. It took six minutes; a year earlier it was flat.", "2014-Q2 (2014-34)"],
  [
    "In Q2 2015 it rose. For six months and two weeks it fell; a year earlier it was flat.",
    "2014-Q2 (2014-34)",
  ],
  ["In Q2 2015 it rose. In May it fell; a year earlier it was flat.", "2014-Q2 (2014-34)"],
  // A report speaks of the quarter that is over.
  ["In Q2 2016 it rose. In Q4 2016 it will fall; a year earlier it was flat.", "2015-Q2 (2015-34)"],
  ["In Q4 2016 it will fall. In Q2 2016 it rose; a year earlier it was flat.", "2015-Q2 (2015-34)"],
  ["In Q1 2016 it fell. In Q2 2016 it rose; a year earlier it was flat.", "2015-Q2 (2015-34)"],
  [
    "In Q3 2016 it falls. In Q4 2016 it will rise; a year earlier it was flat.",
    "2015-Q4 (2015-36)",
  ],
  // What stands in brackets, is counted or wide is nothing to count from.
  ["On 3 May 2015 it opened (built on 5 June 2014). Two days later it closed.", "2015-05-05"],
  ["On 3 May 2015 it opened, the best of the 1990s. Two days later it closed.", "2015-05-05"],
  [
    "On 3 May 2015 it opened, the best of the 20th century. Two days later it closed.",
    "2015-05-05",
  ],
  ["On 3 May 2015 it opened, the best of this millennium. Two days later it closed.", "2015-05-05"],
  ["On 3 May 2015 it opened, as two years ago. Two days later it closed.", "2015-05-05"],
  ["On 3 May 2015 it opened, late last year. Two days later it closed.", "2015-05-05"],
  ["On 3 May 2015 it opened, not yesterday. Two days later it closed.", "2016-09-16"],
  // A new paragraph speaks of its own.
  ["On 3 May 2015 it opened. Two days later it closed.", "2015-05-05"],
  ["On 3 May 2015 it opened.\n\nTwo days later it closed.", "XXXX-XX-XX (no days)"],
  // A clock time stands on the day that its sentence has named.
  ["On 3 May 2015, at 3 p.m., they left.", "2015-05-03T15:00 (2015-05-03)"],
  ["In May 2015, at 3 p.m., they left.", "2016-09-15T15:00 (2016-09-15)"],
  ["On 3 May 2015 they came. At 3 p.m. they leave.", "2016-09-15T15:00 (2016-09-15)"],
  // A list of weekdays runs on.
  ["It is on Monday and Friday.", "2016-09-16"],
  ["It is on Monday morning and Friday.", "2016-09-16"],
  ["It is on Monday / Friday.", "2016-09-16"],
  ["It is on Monday but not Friday.", "2016-09-09"],
  ["It is on Monday. Friday is free.", "2016-09-09"],
  ["It is on 12 September and Friday.", "2016-09-09"],
  ["It is on Monday, 3 May and Friday.", "2016-09-09"],
] as const)("%j ends with %s", ([text, expected]) => {
  expect(last(text)).toBe(expected);
});

test.for([
  ["In May 2015 it opened. On 3 June it closed.", "2015-06-03"],
  ["In May 2015 it opened.\n\nOn 3 June it closed.", "XXXX-06-03 (no days)"],
  ["In the winter of 2014 it opened. In May it closed.", "2014-05"],
  ["In Q2 2015 it rose; in Q3 2015 it fell; a year earlier it was flat.", "2014-Q3 (2014-35)"],
] as const)("without a day of writing, %j ends with %s", ([text, expected]) => {
  expect(last(text, null)).toBe(expected);
});

test("a story tells of the years that it names first", () => {
  const story = "In May it was built. It was sold in 1802, 1811, 1815 and 1820.";
  expect(tellTimes(story).split("; ")[0]).toBe("1802-05");
  expect(tellTimes(`${story} They came.`, null).split("; ")[0]).toBe("1802-05");
});

test("the first step tells the rule and what was read", () => {
  expect(tellRules("on 3 May 2015")).toBe("calendar-date value");
  expect(tellRules("On 3 May 2015, at 3 p.m., they left.")).toBe("clock-time reference value");
  const [, clock] = findTimes("On 3 May 2015, at 3 p.m., they left.", {});
  expect(clock?.because[1]?.says).toBe("on 2015-05-03, named before it");
});
