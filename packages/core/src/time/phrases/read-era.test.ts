import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["in 490 BC", "490 BC=BC0490"],
  ["in 490 bce they met", "490 bce=BC0490"],
  ["in 490 B.C. they met", "490 B.C.=BC0490"],
  ["in 490 B.C they met", "490 B.C=BC0490"],
  ["in 490 B.C . They met", "490 B.C=BC0490"],
  ["in 70 CE", "70 CE=0070"],
  ["in 70 AD", "70 AD=0070"],
  ["in 70 A.D. they met", "70 A.D.=0070"],
  ["in 70 A.D they met", "70 A.D=0070"],
  ["a 70 ad spree", ""],
  ["in 70 ce", ""],
  ["plan 490 b.c. is", ""],
  ["plan 70 a.d. is", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
