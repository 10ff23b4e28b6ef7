import fc from "fast-check";
import { expect, test } from "vitest";
import { makeUrn, makeUuid } from "./make-urn.ts";

test("the same parts have the same name for good, and other parts another one", () => {
  expect(makeUrn(["stated-on", "s1"])).toBe("urn:uuid:37087437-5f0f-84bf-af24-aa7e03f40017");
  expect(makeUuid(["a", "b"])).not.toBe(makeUuid(["ab"]));
  expect(makeUuid(["\ud800"])).not.toBe(makeUuid(["\ud801"]));
});

test("every name is a UUID of version 8", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (parts) => {
      expect(makeUuid(parts)).toMatch(
        /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
    }),
  );
});
