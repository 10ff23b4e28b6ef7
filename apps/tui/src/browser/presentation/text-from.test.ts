import fc from "fast-check";
import { expect, test } from "vitest";
import { textFrom } from "./text-from.ts";

const text = "We will build forty berths in the old harbour by the end of 2016.";

test.for([
  ["", 30, text],
  ["build", 30, text],
  ["HARBOUR", 30, "… in the old harbour by the end of 2016."],
  ["harbour", 23, text],
  ["2016 berths", 30, "… the end of 2016."],
  ["harbour", 200, text],
  ["nothing", 30, text],
] as const)("searching %j in %i columns shows %j", ([query, width, shown]) => {
  expect(textFrom(text, query, width)).toBe(shown);
});

test("no text and no query break it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), fc.nat(90), (any, query, width) => {
      expect(typeof textFrom(any, query, width)).toBe("string");
    }),
  );
});
