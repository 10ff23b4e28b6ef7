import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([["2000-04-17", "as Easter week begins", "Easter week=2000-W16"]] as const)(
  "written %s, %j gives %j",
  ([on, text, expected]) => {
    expect(read(on, text)).toBe(expected);
  },
);

test.for(["Easter services"])("the holiday alone in %j", (text) => {
  expect(read("2000-04-17", text)).toBe("Easter=2000-04-23");
});

test.for([
  ["in Easter 2000 week", "Easter 2000 week=2000-W16"],
  ["Easter weeks", "Easter=2016-03-27; weeks=PXW"],
  ["Easter day", "Easter=2016-03-27"],
  ["May week", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
