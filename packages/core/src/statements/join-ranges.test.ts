import { expect, test } from "vitest";
import type { TimeExpression } from "../data.ts";
import { joinRanges } from "./join-ranges.ts";

function year(text: string, words: string): TimeExpression {
  const start = text.indexOf(words);
  return {
    span: [start, start + words.length],
    text: words,
    type: "DATE",
    value: words,
    edtf: words,
    earliest: `${words}-01-01`,
    latest: `${words}-12-31`,
    because: [],
  };
}

const read = (text: string): readonly string[] =>
  joinRanges(text, [year(text, "2015"), year(text, "2017")]).map(({ edtf }) => edtf);

test.for(["between 2015 and 2017", "from 2015 to 2017", "2015–2017", "2015 - 2017"])(
  "%j is one stretch",
  (text) => {
    expect(read(text)).toEqual(["2015/2017"]);
  },
);

test.for(["in 2015 and 2017", "2015, 2017", "from 2015 and 2017", "2015 to be done in 2017"])(
  "%j are two",
  (text) => {
    expect(read(text)).toEqual(["2015", "2017"]);
  },
);

test("what the calendar cannot place is left out, and nothing is told twice", () => {
  const text = "2015 and now";
  const time = year(text, "2015");
  const now = { ...time, edtf: null, earliest: null, latest: null };
  expect(joinRanges(text, [time, now, time])).toHaveLength(1);
});
