import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  findTimes(text, { creationTime: "2016-09-15" })
    .map((time) => `${time.text}=${time.value} ${time.edtf}`)
    .join("; ");

test.for([
  "Homes stay warm in winter.",
  "Every pupil should be able to stay dry in winter.",
  "In winter, crews mend nets.",
] as const)("whichever winter in %j", (text) => {
  expect(read(text)).toBe("winter=XXXX-WI null");
});

test.for([
  ["The pier fell in winter.", "winter=2015-WI 2015-24"],
  ["The pier will reopen in winter.", "winter=2016-WI 2016-24"],
  ["In winter 2012 crews mended nets.", "winter 2012=2012-WI 2012-24"],
  ["Crews mend nets this winter.", "this winter=2016-WI 2016-24"],
] as const)("one winter in %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test("what somebody refused to do in spring was of one spring", () => {
  expect(read("The crews refused to join the fleet in spring.")).not.toContain("XXXX");
});
