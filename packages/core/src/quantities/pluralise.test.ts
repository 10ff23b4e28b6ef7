import { expect, test } from "vitest";
import { pluralise } from "./pluralise.ts";

test.for([
  ["home", "homes"],
  ["child", "children"],
  ["city", "cities"],
  ["boy", "boys"],
  ["bus", "buses"],
  ["box", "boxes"],
  ["church", "churches"],
  ["bush", "bushes"],
] as const)("one %s, two %s", ([one, two]) => {
  expect(pluralise(one)).toBe(two);
});
