import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const ranges = (text: string): readonly string[] =>
  findTimes(text, { creationTime: "2016-09-15" })
    .filter(({ type }) => type === "DURATION")
    .map((time) => time.text);

test.for([
  "It ran from March to June",
  "Delays ended. It ran from March to June",
  "Delays ended\n\nIt ran from March to June",
  "It put the price of a loaf of bread up from March to June",
])("a stretch in %j", (text) => {
  expect(ranges(text)).toEqual(["from March to June"]);
});

test.for([
  "It was delayed from March to June",
  "It moved, said Mr Smith, again from March to June",
  "It put the price of a loaf from March to June",
])("one date moved to another in %j", (text) => {
  expect(ranges(text)).toEqual([]);
});
