import { expect, test } from "vitest";
import { options } from "./options.ts";

test.for(options)("$flags says what its value may be, or has none", ({ flags, takes }) => {
  expect(takes !== undefined).toBe(flags.includes("<"));
});
