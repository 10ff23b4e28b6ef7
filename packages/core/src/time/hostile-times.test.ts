import fc from "fast-check";
import { expect, test } from "vitest";
import type { TimeExpression } from "../data.ts";
import { findTimes } from "./find-times.ts";
import { streamTimes } from "./stream-times.ts";

const units: readonly string[] = [
  ..."7 2016 1/ 1-2-3-4- 1.2. 10:10: 1,111 '99 T10: P1Y q Q1 h 20162016 2016- 2016-01-".split(" "),
  ..."the Monday from ago now early two half first May years week's between every per".split(" "),
  ..."fiscal hundred nineteen twenty- mid- AD b.c. Easter GMT p.m. time of".split(" "),
  "the end of the ",
  "3 May ",
  "3 May and ",
  "and 3 ",
  "two or ",
  "a year ",
  "in the ",
  "the first of ",
  "the day after ",
  "two days after ",
  "week of the ",
  "not later than ",
  "last year's ",
  "the late ",
  "a couple of ",
  "half past ",
  "the same ",
  "January to ",
  "from Monday to ",
  "1st of the ",
  "2016, ",
  "(2016) ",
  "(",
  "'s ",
  "two years and ",
  // Combining marks, directions, half characters, figures of other scripts, nothing, and kinds of space.
  "e\u0301",
  "\u0301",
  "\u202e2016\u202c ",
  "\u200f3 May\u200e ",
  "\ud800",
  "\udc00",
  "\0",
  "٣",
  "٣ May ",
  "۲۰۱۶ ",
  "２０１６ ",
  "½ ",
  "Ⅳ ",
  "²",
  "2\u00ad016 ",
  "We\u00addnesday ",
  "\u2028",
  "\u00a0",
  "\ufeff",
  "\t",
  "\r",
  "\n",
  " \n",
  "\n ",
  "\r\n\r\n",
  "3\u2003May\u2003",
];

/** Spans that are out of order, are not their words or name nothing, and times that do not explain themselves. */
function findFaults(text: string, times: readonly TimeExpression[]): readonly TimeExpression[] {
  return times.filter(
    ({ span, text: words, because }, index) =>
      span[0] < (times[index - 1]?.span[0] ?? 0) ||
      text.slice(...span) !== words ||
      words.trim() === "" ||
      because.length < 2,
  );
}

async function collect(chunks: Iterable<string>): Promise<TimeExpression[]> {
  const times: TimeExpression[] = [];
  for await (const time of streamTimes(chunks, { creationTime: "2016-09-15" })) times.push(time);
  return times;
}

test.for(units.flatMap((unit) => [[unit, unit] as const, [unit, `${unit} `] as const]))(
  "%j over and over again, as %j",
  ([, unit]) => {
    const text = unit.repeat(1000);
    expect(findFaults(text, findTimes(text, { creationTime: "2016-09-15" }))).toEqual([]);
  },
);

test.for([
  ["a year of 400 digits", `in ${"1".repeat(400)} BC`],
  ["a count of 400 digits", `${"9".repeat(400)} years ago`],
  ["more years than there are", "99999999999 centuries ago, and 99999999999 days later"],
  ["a date that is none", "99/99/9999, 31 February 2016, 0 May 0000, 2016-13-45, W99 2016, 25:61"],
  ["a thousand openings", `${"(".repeat(1000)}2016${")".repeat(1000)}`],
] as const)("%s breaks nothing", ([, text]) => {
  for (const creationTime of ["2016-09-15", "0001-01-01", "9999-12-31", "-4000", null]) {
    expect(findFaults(text, findTimes(text, { creationTime }))).toEqual([]);
  }
});

test("Monday is found a hundred thousand times", () => {
  expect(findTimes("Monday; ".repeat(100_000), { creationTime: "2016-09-15" })).toHaveLength(
    100_000,
  );
});

const piece = fc.oneof(
  fc.constantFrom(...units),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("The wall fell. ", "the wall that fell ", "\n\n", "x".repeat(3000)),
);

test("wherever any text is cut, a stream gives what the whole gives", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(piece, fc.constantFrom(1, 3, 200, 900)), { maxLength: 40 }),
      fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 8 }),
      async (pieces, sizes) => {
        const text = pieces
          .map(([unit, times]) => unit.repeat(times))
          .join("")
          .slice(0, 200_000);
        const chunks: string[] = [];
        for (let from = 0, turn = 0; from < text.length; turn++) {
          const to = from + (sizes[turn % sizes.length] ?? 1);
          chunks.push(text.slice(from, to));
          from = to;
        }
        const whole = findTimes(text, { creationTime: "2016-09-15" });
        expect(findFaults(text, whole)).toEqual([]);
        expect(await collect(chunks)).toEqual(whole);
      },
    ),
    { numRuns: 15 },
  );
});
