import { expect, test } from "vitest";
import { writeDay } from "../calendar.ts";
import { readPassages } from "./read-passages.ts";

/** The times of a text, with their days and their tense. */
const tell = (text: string): string[] =>
  readPassages(text, "en-GB")
    .flatMap(({ told }) => told)
    .map(({ text: words, days, tense }) =>
      [words, days === null ? "–" : days.map((day) => writeDay(day)).join(".."), tense ?? ""].join(
        " ",
      ),
    );

test.for([
  ["They met in 2015.", ["2015 2015-01-01..2015-12-31 past"]],
  ["They met in May 2015.", ["May 2015 2015-05-01..2015-05-31 past"]],
  ["They met in nineteen ninety-six.", ["nineteen ninety-six 1996-01-01..1996-12-31 past"]],
  // Two figures are degrees and shares as often as years.
  ["They met in May '89.", ["May '89 1989-05-01..1989-05-31 "]],
  ["They met in the 1990s.", ["the 1990s 1990-01-01..1999-12-31 "]],
  // Nothing is counted from anything.
  ["They met last year.", ["last year – "]],
  ["They met in May.", ["May – "]],
  [
    "They met in 2015. Two years later they left.",
    ["2015 2015-01-01..2015-12-31 past", "Two years later – "],
  ],
  ["They met since.", []],
] as const)("%j tells %j", ([text, expected]) => {
  expect(tell(text)).toEqual(expected);
});

test("a passage without a time is left out, and spans count in the whole text", () => {
  const text = "All is well.\n\nThe week is long, they say.\n\nThe end of it.\n\nThey met in 2015.";
  const passages = readPassages(text, "en-GB");
  expect(passages).toHaveLength(1);
  expect(passages[0]?.told.map(({ span }) => text.slice(...span))).toEqual(["2015"]);
});
