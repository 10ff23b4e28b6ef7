import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "in the 1990s", "the 1990s=199"],
  ["2016-09-15", "since the late 1960s", "the late 1960s=196"],
  ["2016-09-15", "the '80s", "the '80s=198"],
  ["2016-09-15", "in the nineties", "the nineties=199"],
  ["2016-09-15", "throughout the 430s BC", "the 430s BC=BC043"],
  ["2016-09-15", "from the 80s BC on", "the 80s BC=BC008"],
  ["2016-09-15", "in the 1600s", "the 1600s=16"],
  ["2016-09-15", "the early 1800s", "the early 1800s=18"],
  ["2016-09-15", "the 2000s", "the 2000s=200"],
  ["2016-09-15", "the noughties", "the noughties=200"],
  ["2016-09-15", "in nineties Britain", "nineties=199"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["in her nineties", "in his 50s", "a 1995s", "430s", "in her nineties"])(
  "nothing in %j",
  (text) => {
    expect(read("2016-09-15", text)).toBe("");
  },
);
