import { expect, test } from "vitest";
import { tellInferred } from "../../../../test/tell-inferred.ts";

test.for([
  ["Some 300 were housed by January 2018.", "2018/.. past-date"],
  ["Some 300 were housed in May.", ""],
  ["Some 300 are housed in May 2018.", ""],
] as const)("%j was written %s", ([text, expected]) => {
  expect(tellInferred(text)).toBe(expected);
});
