import { expect, test } from "vitest";
import { tellTimes } from "../../test/tell-times.ts";

test.for([
  ["in May", "XXXX-05"],
  ["on 3 May", "XXXX-05-03"],
  ["in the winter", "XXXX-WI"],
  ["in the third quarter", "XXXX-Q3"],
  ["the second half of next year", "XXXX-H2"],
  ["on Thursday", "XXXX-WXX-4"],
  ["on Thursday, the 3rd", "XXXX-XX-03"],
  ["at Easter", "XXXX-XX-XX"],
] as const)("with nothing to place it, %j is %s", ([text, expected]) => {
  expect(tellTimes(text, null)).toBe(`${expected} (no days)`);
});
