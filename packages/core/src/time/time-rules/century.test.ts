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
