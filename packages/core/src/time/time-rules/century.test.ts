import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "the 20th century", "the 20th century=19"],
  ["2016-09-15", "nineteenth-century laws", "nineteenth-century=18"],
  ["2016-09-15", "the 5th century BC", "the 5th century BC=BC04"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["the 20th floor"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["the 20th century", "the 20th century=19"],
  ["the twentieth century", "the twentieth century=19"],
  ["nineteenth-century", "nineteenth-century=18"],
  ["the 5th century BC", "the 5th century BC=BC04"],
  ["the 5th century AD", "the 5th century AD=04"],
  ["the 19th and 20th centuries", "the 19th=18; 20th centuries=19"],
  ["the 19th and the 20th centuries", "the 19th=18; the 20th centuries=19"],
  ["the 19th to 20th century", "the 19th=18; 20th century=19"],
  ["the 19th or 20th century", "the 19th=18; 20th century=19"],
  ["the 19th-20th century", "the 19th=18; 20th century=19"],
  ["the 19th, 20th century", "the 19th=18; 20th century=19"],
  ["the 19th with 20th century", "20th century=19"],
  ["the 19th and 20th floor", ""],
  ["the 19th and 20th years", "years=PXY"],
  ["the 19th cent", "the 19th cent=18"],
  ["the 31st century", ""],
  ["the 30th century", "the 30th century=29"],
  ["the 0th century", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
