import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["back in 1d 2hr", "1d 2hr=2016-09-16..2016-09-16"],
  ["-3w", "3w=2016-08-22..2016-08-28"],
  ["+5d", "5d=2016-09-20..2016-09-20"],
  ["3d ago", "3d ago=2016-09-12..2016-09-12"],
  ["+2 months, 5 days", "2 months, 5 days=2016-11-20..2016-11-20"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});

test.for(["a 3d film", "in 3D", "flat 2d", "model 5w", "it is 2m wide"])(
  "nothing in %j",
  (text) => {
    expect(days("2016-09-15", text)).toBe("");
  },
);

test.for([
  ["in 1d 2hr", "1d 2hr=2016-09-16..2016-09-16"],
  ["3w later", "3w later=2016-10-03..2016-10-09"],
  ["3w ago", "3w ago=2016-08-22..2016-08-28"],
  ["+15min", "15min=2016-09-15..2016-09-15"],
  ["-3y", "3y=2013-01-01..2013-12-31"],
  ["+ 15min", "15min=2016-09-15..2016-09-15"],
  ["within 3d", "3d=2016-09-15..2016-09-18"],
  ["for 3d", ""],
  ["in 3D", ""],
  ["in 3 d", ""],
  ["in 3x", ""],
  ["in 1y, 2mo and 3d", "1y, 2mo and 3d=2017-11-18..2017-11-18"],
  ["in 3d 2w", "3d=2016-09-18..2016-09-18"],
  ["in 3d and 4d", "3d=2016-09-18..2016-09-18"],
  ["see -3y", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});
