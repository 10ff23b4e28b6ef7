import fc from "fast-check";
import { expect, test } from "vitest";
import { writeLine, writeText } from "./content-line.ts";

test.for([
  ["SUMMARY", "a; b, c\\d", "SUMMARY:a\\; b\\, c\\\\d\r\n"],
  ["SUMMARY", "one\ntwo", "SUMMARY:one\\ntwo\r\n"],
  ["SUMMARY", 'a: "b"', 'SUMMARY:a: "b"\r\n'],
  ["X", "", "X:\r\n"],
] as const)("%s with %j is %j", ([name, text, line]) => {
  expect(writeText(name, text)).toBe(line);
});

test("no line is longer than 75 octets, and no character is parted", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "é", "–", "👩", " "), maxLength: 300 }),
      (text) => {
        const lines = writeLine("NAME", text).split("\r\n").slice(0, -1);
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(lines.every((line) => line.isWellFormed())).toBe(true);
        expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join("")).toBe(
          `NAME:${text}`,
        );
      },
    ),
  );
});
