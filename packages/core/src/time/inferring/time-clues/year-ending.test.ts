import { expect, test } from "vitest";
import { tellInferred } from "../../../../test/tell-inferred.ts";

test.for([
  ["It expects sales to grow in the year ending 30 June 2017.", "2016-07/2017-06 year-ending"],
  ["It expects sales to grow in the week ending 30 June 2017.", "../2017-06 coming-date"],
  ["It expects sales to grow in the year by 30 June 2017.", "../2017-06 coming-date"],
  ["Sales fell in the year ending 30 June 2017.", ""],
  ["It expects sales to grow in the year ending 30 June.", ""],
] as const)("%j was written %s", ([text, expected]) => {
  expect(tellInferred(text)).toBe(expected);
});
