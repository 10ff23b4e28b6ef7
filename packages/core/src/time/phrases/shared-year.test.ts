import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { tokenize } from "../../text/tokens.ts";
import { findTimes } from "../find-times.ts";
import { lexTokens } from "../line.ts";
import { sharedYear } from "./shared-year.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["July 1 to July 3, 1863", "July 1=1863-07-01; July 3, 1863=1863-07-03"],
  ["July 1 and 2 July 1863", "July 1=1863-07-01; 2 July 1863=1863-07-02"],
  ["May to August of 2009", "May=2009-05; August of 2009=2009-08"],
  ["May to August in 2009", "May=2009-05; August in 2009=2009-08"],
  ["January or February 1918", "January=1918-01; February 1918=1918-02"],
  ["January until February 1918", "January=1918-01; February 1918=1918-02"],
  ["January till February 1918", "January=1918-01; February 1918=1918-02"],
  ["January through February 1918", "January=1918-01; February 1918=1918-02"],
  ["January thru February 1918", "January=1918-01; February 1918=1918-02"],
  ["January & February 1918", "January=1918-01; February 1918=1918-02"],
  ["January — February 1918", "January=1918-01; February 1918=1918-02"],
  ["January – February 1918", "January=1918-01; February 1918=1918-02"],
  ["January-February 1918", "January=1918-01; February 1918=1918-02"],
  ["in July, and in June 1918", "July=2016-07; June 1918=1918-06"],
  ["in July, and June 1918", "July=1918-07; June 1918=1918-06"],
  ["in January, to February 1918", "January=1918-01; February 1918=1918-02"],
  ["December 7 and the 8th of May 1941", "December 7=1941-12-07; the 8th of May 1941=1941-05-08"],
  ["December 7 and later, 1941", "December 7 and later=2016-12-07; 1941=1941"],
  ["December 7 with May 1941", "December 7=2016-12-07; May 1941=1941-05"],
  ["July and 5 of us in 2014", "July=2016-07; 2014=2014"],
  [
    "July, June, January, February and April 1918",
    "July=1918-07; June=1918-06; January=1918-01; February=1918-02; April 1918=1918-04",
  ],
  ["December 7 (local time), 1941", "December 7=1941-12-07; 1941=1941"],
  ["7 December (the 8th by local time), 1941", "7 December=1941-12-07; 1941=1941"],
  ["7 December (see (b)), 1941", "7 December=2016-12-07; 1941=1941"],
  ["7 December (local time). 1941", "7 December=2016-12-07; 1941=1941"],
  ["7 December (local time), 3041", "7 December=2016-12-07"],
  [
    "7 December (local time, by which we woke late, and had no bread to eat), 1941",
    "7 December=2016-12-07; 1941=1941",
  ],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

/** The year that the words behind `[]` give to those before. */
const shared = (text: string): number | null => {
  const [before = "", after = ""] = text.split("[]");
  const line = lexTokens(tokenize(`${before}${after}`), "en-GB");
  return line === null ? null : sharedYear(line, tokenize(before).length);
};

test.for([
  ["July 1[] to July 3, 1863", 1863],
  ["July 1[] to July 3 1863", 1863],
  ["July 1[] to July 3 of 1863", 1863],
  ["July 1[] to July 3 in 1863", 1863],
  ["July 1[] to July 3 by 1863", null],
  ["July 1[] to 3 July 1863", 1863],
  ["July 1[] to the 3rd of July 1863", 1863],
  ["July 1[] to the 3rd of 1863", 1863],
  ["July 1[], and 3, 1863", 1863],
  ["July 1[], to 3, 1863", 1863],
  ["July 1[], 2, 3, 1863", 1863],
  ["July 1[], 2, 3, 4, 5, 1863", null],
  ["July 1[] and 2 and 3 and 4 July 1863", 1863],
  ["July[]-August 1863", 1863],
  ["July[]–August 1863", 1863],
  ["July[]—August 1863", 1863],
  ["July[] until August 1863", 1863],
  ["July[] through August 1863", 1863],
  ["July[] thru August 1863", 1863],
  ["July[] & August 1863", 1863],
  ["July[] with August 1863", null],
  ["July[] and August 1863%", null],
  ["July[] and later, 1863", null],
  ["July[], 1863", null],
  ["July 7[] (local time), 1941", 1941],
  ["July 7 (the [], 8th), 1941", 1941],
  ["July 7[] (local time), 31941", null],
  ["July 7[] (local time), 1941.5", null],
  ["July 7[] (local time) 1941", null],
  ["July 7[] (local\n\ntime), 1941", null],
  ["July 7[] (a (b), 1941", null],
  ["July 7[] a a a a a a a a a a a), 1941", 1941],
  ["July 7[] a a a a a a a a a a a a), 1941", null],
] as const)("%j shares %j", ([text, expected]) => {
  expect(shared(text)).toBe(expected);
});
