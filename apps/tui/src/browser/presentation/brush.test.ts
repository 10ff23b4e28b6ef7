import { expect, test } from "vitest";
import { createBrush, documentTone } from "./brush.ts";

test("only a brush with colours gives colours", () => {
  const [coloured, plain] = [createBrush(true), createBrush(false)];
  expect(coloured("removed", "x")).toBe("\u001B[31mx\u001B[39m");
  expect(plain("removed", "x")).toBe("x");
  expect(plain("selected", "x")).toBe("\u001B[7mx\u001B[27m");
  expect(coloured("removed", "")).toBe("");
});

test("colours of documents come round again", () => {
  expect(documentTone(5)).toBe(documentTone(0));
  expect(documentTone(1)).not.toBe(documentTone(0));
});
