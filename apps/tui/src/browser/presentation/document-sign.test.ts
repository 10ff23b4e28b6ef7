import { expect, test } from "vitest";
import { documentSign } from "./document-sign.ts";

test.for([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
] as const)("document %i is %s", ([index, sign]) => {
  expect(documentSign(index)).toBe(sign);
});
