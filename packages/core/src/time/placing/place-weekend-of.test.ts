import { expect, test } from "vitest";
import { tellRules, tellTimes } from "../../../test/tell-times.ts";

test.for([
  ["the weekend of 4 July 2016", "2016-W26-WE (2016-07-02/2016-07-04)"],
  ["the weekend of 5 July 2016", "2016-W26-WE (2016-07-02/2016-07-05)"],
  ["the weekend of 6 July 2016", "XXXX-WXX-WE (no days)"],
  ["the weekend of 7 July 2016", "2016-W27-WE (2016-07-07/2016-07-10)"],
  ["the weekend of 8 July 2016", "2016-W27-WE (2016-07-08/2016-07-10)"],
  ["the weekend of 9 July 2016", "2016-W27-WE (2016-07-09/2016-07-10)"],
  ["the weekend of 10 July 2016", "2016-W27-WE (2016-07-09/2016-07-10)"],
  ["the Thanksgiving weekend 2015", "2015-W48-WE (2015-11-26/2015-11-29)"],
] as const)("%j is %s", ([text, expected]) => {
  expect(tellTimes(text)).toBe(expected);
});

test("nothing places the weekend of a day that nothing places", () => {
  expect(tellTimes("the weekend of 4 July", null)).toBe("XXXX-WXX-WE (no days)");
});

test("why a Wednesday makes none is told", () => {
  expect(tellRules("the weekend of 6 July 2016")).toBe("week-of weekend value");
  expect(tellRules("the weekend of 6 July")).toBe("week-of creation-time nearest weekend value");
});
