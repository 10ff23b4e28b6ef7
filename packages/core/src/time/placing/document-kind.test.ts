import { expect, test } from "vitest";
import { readDay } from "../calendar.ts";
import { lexLine } from "../line.ts";
import { readTimes } from "../read-times.ts";
import { isMessage, isNarrative, tallyNodes } from "./document-kind.ts";

/** "past deictic explicit ahead", and the first year. */
function tally(text: string, written: string | null): string {
  const line = lexLine(text, 0, text.length, "en-GB");
  const nodes = line === null ? [] : readTimes(line).map(({ node }) => node);
  const { past, deictic, explicit, ahead, firstYear } = tallyNodes(nodes, readDay(written ?? ""));
  return `${past} ${deictic} ${explicit} ${ahead} ${firstYear}`;
}

test.for([
  ["In 1802, 2014, 2015, 2016 and 2017.", "2 0 5 1 1802"],
  ["in 490 BC", "1 0 1 0 -489"],
  ["in May 1802", "1 0 1 0 1802"],
  ["on 3 May 1802", "1 0 1 0 1802"],
  ["in the 1790s", "1 0 1 0 1790"],
  ["the 2nd week of May 1802", "1 0 1 0 1802"],
  ["the week of 3 May 1802", "1 0 1 0 1802"],
  ["the weekend of 3 May 1802", "1 0 1 0 1802"],
  ["the end of 1802", "1 0 1 0 1802"],
  ["on the morning of 3 May 1802", "1 0 1 0 1802"],
  ["at 3 p.m. on 3 May 1802", "1 0 1 0 1802"],
  ["the 1802 period", "1 0 1 0 1802"],
  ["the year ended 3 May 1802", "2 0 2 0 1802"],
  ["the first two weeks of May 1802", "2 0 2 0 1802"],
  ["in 2009/10", "1 0 1 0 2009"],
  ["today", "0 1 0 0 null"],
  ["this year", "0 1 0 0 null"],
  ["the following year", "0 0 0 0 null"],
  ["next May", "0 1 0 0 null"],
  ["on Monday", "0 1 0 0 null"],
  ["on 3 May", "0 0 0 0 null"],
  ["in May", "0 0 0 0 null"],
  ["the following Monday", "0 0 0 0 null"],
  ["two days ago", "0 1 0 0 null"],
  ["two days later", "0 0 0 0 null"],
  ["the end of this year", "0 1 0 0 null"],
  ["the 2nd week of next month", "0 1 0 0 null"],
  ["the first two weeks of next month", "0 2 0 0 null"],
  ["the week of next Monday", "0 1 0 0 null"],
  ["the weekend of next Monday", "0 1 0 0 null"],
  ["May of last year", "0 1 0 0 null"],
  ["the year ending next Monday", "0 2 0 0 null"],
  ["tomorrow morning", "0 1 0 0 null"],
  ["at 3 p.m. tomorrow", "0 1 0 0 null"],
  ["at 3 p.m.", "0 0 0 0 null"],
  ["in the morning", "0 0 0 0 null"],
  ["the last two weeks", "0 1 0 0 null"],
  ["for two weeks", "0 0 0 0 null"],
  ["every Monday", "0 0 0 0 null"],
  ["recently", "0 1 0 0 null"],
  ["at that time", "0 0 0 0 null"],
] as const)("%j speaks by %s", ([text, expected]) => {
  expect(tally(text, "2016-09-15")).toBe(expected);
});

test("without a day of writing every year may be past", () => {
  expect(tally("In 1802 and 2017.", null)).toBe("2 0 2 0 1802");
});

test.for([
  [4, 0, 4, 0, true],
  [3, 0, 3, 0, false],
  [6, 3, 6, 0, true],
  [6, 4, 6, 0, false],
  [4, 0, 7, 0, true],
  [4, 0, 8, 0, false],
  [9, 0, 11, 1, true],
  [9, 0, 10, 1, false],
] as const)(
  "%d past, %d counted from now, %d with a year, %d ahead: %j",
  ([past, deictic, explicit, ahead, expected]) => {
    expect(isNarrative({ past, deictic, explicit, ahead, firstYear: null })).toBe(expected);
  },
);

test("a message has 300 characters at most", () => {
  expect([isMessage(0), isMessage(300), isMessage(301)]).toEqual([true, true, false]);
});
