import { expect, test } from "vitest";
import { checkPattern } from "./check-pattern.ts";
import { nameOf, readChecked } from "./checked-patterns.ts";
import { findPatterns } from "./find-patterns.ts";
import { spell } from "./pattern.ts";
import { patternExemptions } from "./pattern-exemptions.ts";

test("no regular expression of ours takes longer than the length of its text asks for", () => {
  const checked = readChecked();
  const patterns = findPatterns();
  expect(patterns.length).toBeGreaterThan(500);
  const wrong = patterns
    .filter((pattern) => !checked.has(nameOf(pattern)) && !patternExemptions.has(spell(pattern)))
    .flatMap((pattern) => {
      const why = checkPattern(pattern);
      return why === null ? [] : [`${pattern.file}: ${spell(pattern)}: ${why}`];
    });
  expect(wrong).toEqual([]);
  const spelt = new Set(patterns.map(spell));
  expect([...patternExemptions.keys()].filter((one) => !spelt.has(one))).toEqual([]);
});

test.for([
  ["(a+)+b", "", /exponential/],
  [String.raw`\s+$`, "", /polynomial/],
  ["^(?:a|b|ab)*c", "u", /exponential/],
] as const)("/%s/%s is found", ([source, flags, says]) => {
  expect(checkPattern({ source, flags })).toMatch(says);
});

test.for([
  [String.raw`^\s{0,9}x`, ""],
  [String.raw`\p{RGI_Emoji}`, "v"],
] as const)("/%s/%s is let through", ([source, flags]) => {
  expect(checkPattern({ source, flags })).toBeNull();
});
