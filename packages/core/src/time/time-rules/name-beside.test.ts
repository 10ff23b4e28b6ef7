import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  findTimes(text, { creationTime: "2016-09-15" })
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  [
    "The pier fell in May 2010. The Christmas before, it had been full.",
    "May 2010=2010-05; The Christmas before=2009-12-25",
  ],
  [
    "The pier fell on 3 March 2011, and the Christmas before it had been full.",
    "3 March 2011=2011-03-03; the Christmas before=2010-12-25",
  ],
  [
    "The pier fell in May 2010. It reopened the summer after.",
    "May 2010=2010-05; the summer after=2010-SU",
  ],
  ["It closed the Christmas before the storm.", "the Christmas before=XXXX-XX-XX"],
  ["She left the summer after he died.", "the summer after=XXXX-SU"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test.for(["the summer before last", "the man before Christmas", "the year before"])(
  "no name beside a time in %j",
  (text) => {
    expect(read(text)).not.toMatch(/(?:summer|Christmas) before=|man/);
  },
);
