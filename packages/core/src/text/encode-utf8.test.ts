import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeUtf8 } from "./encode-utf8.ts";

test.for(["", "plain", "£5 – “été”", "\u{1f600}", "\ud800", "𝒜 and then \udc00"])("%j", (text) => {
  expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
});

test("any text gives the bytes of the platform's encoder", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});
