import { expect, test } from "vitest";
import { hasColour } from "./has-colour.ts";

test.for([
  [{}, true],
  [{ NO_COLOR: "" }, true],
  [{ NO_COLOR: "1" }, false],
  [{ NO_COLOR: "0" }, false],
  [{ FORCE_COLOR: "1" }, true],
  [{ FORCE_COLOR: "0" }, false],
  [{ FORCE_COLOR: "false" }, false],
  [{ FORCE_COLOR: "" }, true],
  [{ FORCE_COLOR: "", NO_COLOR: "1" }, false],
  [{ FORCE_COLOR: "3", NO_COLOR: "1" }, true],
] as const)("under %j there are colours: %s", ([env, expected]) => {
  expect(hasColour(env)).toBe(expected);
});
