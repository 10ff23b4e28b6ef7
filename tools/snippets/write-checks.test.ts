import { expect, test } from "vitest";
import { writeChecks } from "./write-checks.ts";

test("values behind expressions are asserted", () => {
  expect(writeChecks('const a = 1; // one\na + 1; // 2\nb("x; // y"); // "z"\n')).toBe(
    'import assert from "node:assert/strict";\n' +
      'const a = 1; // one\nassert.deepEqual(a + 1, 2);\nassert.deepEqual(b("x; // y"), "z");\n',
  );
});

test.for(["const a = 1;\n", "// 1 + 1; // 2\n", "a();\n", "if (a) b(); // 2\n"])(
  "%j asserts nothing",
  (code) => {
    expect(writeChecks(code)).toBe(code);
  },
);
