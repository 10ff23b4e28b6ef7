import { expect, test } from "vitest";
import { tellTimes } from "../../../test/tell-times.ts";

test.for([
  ["the week of 6 July 2016", "2016-W27 (2016-07-04/2016-07-10)"],
  ["the week of 10 July 2016", "2016-W27 (2016-07-04/2016-07-10)"],
  ["the week beginning 6 July 2016", "2016-W27 (2016-07-06/2016-07-12)"],
  ["the week beginning 4 July 2016", "2016-W27 (2016-07-04/2016-07-10)"],
  ["the week beginning 8 July 2016", "2016-W28 (2016-07-08/2016-07-14)"],
  ["the week ending 6 July 2016", "2016-W26 (2016-06-30/2016-07-06)"],
  ["the week ending 10 July 2016", "2016-W27 (2016-07-04/2016-07-10)"],
] as const)("%j is %s", ([text, expected]) => {
  expect(tellTimes(text)).toBe(expected);
});

test.for(["the week of 4 July", "the week beginning Friday"])("nothing places %j", (text) => {
  expect(tellTimes(text, null)).toBe("XXXX-WXX (no days)");
});
