import fc from "fast-check";
import { expect, test } from "vitest";
import { createUtf8Encoder } from "./encode-utf8.ts";

const encode = createUtf8Encoder();

test.for([
  "",
  "plain",
  "£5 – “été”",
  "\u{1f600}",
  "\ud800",
  "𝒜 and then \udc00",
  "long ".repeat(2000),
])("%j", (text) => {
  expect([...encode(text)]).toEqual([...new TextEncoder().encode(text)]);
});

test("any text gives the bytes of the platform's encoder", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([...encode(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});
