import fc from "fast-check";
import { expect, test } from "vitest";
import { inferCreationTime } from "./infer-creation-time.ts";

const infer = (text: string): string | null => inferCreationTime(text)?.dates.edtf ?? null;

test.for([
  // Told as past: not before.
  ["The school was opened in March 2011.", "2011-03/.."],
  ["Some 300 families were housed by January 2018.", "2018/.."],
  ["The mill has been closed since 1998.", "1998/.."],
  ["The bridge fell on Tuesday, 4 June 2013, and was rebuilt in 2015.", "2015/.."],
  ["Sales have fallen in 2012, 2013 and 2014.", "2014/.."],
  ["The river rose between 2009 and 2011.", "2011/.."],
  ["The fee was twelve pounds in nineteen ninety-six.", "1996/.."],
  // Told as to come: not after.
  ["The council will build the road by 2031.", "../2031"],
  ["A new library is due to open in March 2019.", "../2019-03"],
  ["The tunnel was dug in 2014. The station will open in May 2016.", "2014-01/2016-05"],
  // What nobody dates ahead.
  ["They look into the 1987 flood.", "1987/.."],
  ["He is wanted for the October 1998 Mill Lane shooting.", "1998-10/.."],
  ["The Rivers Act 1951 applies.", "1951/.."],
  // The nearest verb tells, not one of another clause.
  ["It will honour those who left the island in 1962.", "1962/.."],
  ["The bonds due 15 March 2031 are safe.", "../2031-03-15"],
  // What it says of its own revision.
  ["The pier was sold in 2014. Last updated: 3 May 2016", "2014-01-01/2016-05-03"],
  ["This page was amended on 3 May 2016.", "../2016-05-03"],
  ["The register was last updated on 3 May 2016.", "2016-05-03/.."],
  // Two times, not one beside its date.
  ["Prices rose most since 2005 this month.", "2005/.."],
  ["In 2007, the latest year on record, few came and many left.", "2007/.."],
  // Beside its date.
  ["So far this year (2016) we have met twice.", "2016"],
  ["Last year, 2015, was a dry one.", "2016"],
  ["Last Friday, 3 June 2016, the quay opened.", "2016-06-04/2016-06-16"],
  ["Next Friday, 3 June 2016, the quay opens.", "2016-05-21/2016-06-02"],
  ["The coming Friday, 3 June 2016, the quay opens.", "2016-05-27/2016-06-02"],
  ["The quay opened on 3 June 2016, last Friday.", "2016-06-04/2016-06-16"],
  ["Two days ago, on 3 June 2016, the quay opened.", "2016-06-05"],
  ["Last month (May 2016) the quay opened.", "2016-06"],
  ["Next year, in 2017, the quay opens.", "2016"],
  ["The quay opened earlier this year, in 2016, and shut.", "2016"],
  ["Prices rose last year, in 2015 prices.", "2015/.."],
  ["In 2007, last year's rival won.", "2007/.."],
  ["Next year (2017) brings a vote.", "2016"],
  ["The fair began two years ago, in 2014.", "2016"],
  ["This year's 2016 accounts are closed.", "2016"],
  ["Today, 12 May 2015, we meet again.", "2015-05-12"],
  ["They met yesterday (3 June 2016).", "2016-06-04"],
  ["The council met last Friday, 3 June 2016.", "2016-06-04/2016-06-16"],
  ["This month, September 2015, the pier reopens.", "2015-09"],
  // Compared with.
  ["About 100 came this year, up from none in 2015.", "2016/2017"],
  ["Profit was £3m, against a loss of £2m in the 2015 period.", "2016-01/2017-03"],
  ["Third-quarter profit was £3m, against £2m in the 2015 period.", "2016-07/2017-04"],
  ["It expects sales to grow in the year ending 30 June 2017.", "2016-07/2017-06"],
] as const)("%j was written %j", ([text, edtf]) => {
  expect(infer(text)).toBe(edtf);
});

test.for([
  "",
  "The office will close next Tuesday.",
  "We met on Thursday 15 September.",
  "Vision 2030 was adopted by the board.",
  "The board adopted the 2030 goals.",
  "He said 2030 was the target.",
  "Growth was expected in 2020.",
  "It was agreed that they would leave in 2019.",
  "Was the road built in 2015?",
  "Copyright 2016 The Harbour Press",
  "If the road was closed in 2019, the town suffers.",
  "They had told us that by 1992 it aimed at half of the market.",
  "They prepare for the 2032 Games and the 2030 census.",
  "The loan was due in 2012 by its terms.",
  "We froze the pay of the lowest paid workers from 2012.",
  "The council voted against resolution 2042.",
  "It was in the 80s all week.",
  "The plan was announced for 2020.",
  "We need 2010 people in 3 teams.",
  "It was told of free will in 1840 and beyond.",
])("%j does not tell when it was written", (text) => {
  expect(infer(text)).toBeNull();
});

test("what was foretold in a story is no bound from above", () => {
  const history =
    "In 1905 it opened. In 1910 it was sold. In 1912 it burned down. In 1913 they wrote: “We will be back by 1914.” In 1913 it was rebuilt.";
  expect(infer(history)).toBe("1913/..");
  expect(infer("It will end by 1914, they wrote. It ended in 1918.")).toBe("1918/..");
});

test("a text that contradicts itself is open above, and says so", () => {
  const inferred = inferCreationTime("Last year, 2010, was wet. The dam was finished in 2014.");
  expect(inferred?.dates).toEqual({ edtf: "2014/..", earliest: "2014-01-01", latest: null });
  expect(inferred?.because.map(({ rule }) => rule)).toEqual([
    "document-date/dated-relative",
    "document-date/past-date",
    "document-date/contradiction",
  ]);
});

test("every step shows the words that it was read from", () => {
  const text = "The tunnel was dug in 2014. The station will open in May 2016.";
  const words = inferCreationTime(text)?.because.map(({ span }) => text.slice(...(span ?? [0, 0])));
  expect(words).toEqual(["2014", "May 2016"]);
});

test("no text breaks it, and what it says runs forward", () => {
  const words = fc.constantFrom(
    "last year",
    "this year",
    "2015",
    "(2016)",
    "in 2014",
    "was",
    "will",
    "by",
    "today,",
    "3 May 2016",
    "9999",
    "0001",
    "up from",
    ".",
    ",",
    "490 BC",
    "two thousand years ago,",
    "\n\n",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (parts) => {
      const inferred = inferCreationTime(parts.join(" "));
      const { earliest = null, latest = null } = inferred?.dates ?? {};
      if (earliest === null || latest === null || earliest.startsWith("-")) return;
      expect(earliest <= latest).toBe(true);
    }),
  );
});
