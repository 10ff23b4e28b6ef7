import fc from "fast-check";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { compileGlob } from "./compile-glob.ts";

test.for([
  ["*.txt", "a.txt", true],
  ["*.txt", "2016/a.txt", false],
  ["*.txt", ".a.txt", false],
  [".*.txt", ".a.txt", true],
  ["?.txt", "é.txt", true],
  ["?.txt", "🙂.txt", true],
  ["**/*.txt", "a.txt", true],
  ["**/*.txt", "2016/05/a.txt", true],
  ["**/*.txt", ".old/a.txt", false],
  ["a/**", "a/b/c", true],
  ["a/**", "b/a", false],
  ["a/**/b/**/c", "a/x/b/y/b/c", true],
  ["a/**/b/**/c", "a/x/c/y/b", false],
  ["letters/201[5-7]-*.{txt,md}", "letters/2016-01.md", true],
  ["letters/201[!5-7]-*.md", "letters/2016-01.md", false],
  ["a{1..3}{b,{c,d}}", "a2d", true],
  ["a{1..3}{b,{c,d}}", "a4d", false],
  ["a (1)+.txt", "a (1)+.txt", true],
  ["a\\*.txt", "a*.txt", true],
  ["a\\*.txt", "ab.txt", false],
  ["[a.txt", "[a.txt", true],
  ["{a}", "{a}", true],
  ["*aab", "aaab", true],
  ["*a??c*", "xabacac", true],
] as const)("%j means %j: %s", ([glob, path, expected]) => {
  expect(compileGlob(glob)(path)).toBe(expected);
});

test.for([
  ["", "1 to 4096 characters"],
  ["a".repeat(5000), "1 to 4096 characters"],
  ["!a.txt", "no other pattern"],
  ["+(a|aa)b", "no other pattern"],
  ["!(a).txt", "no other pattern"],
  ["{a,b}".repeat(9), "at most 256 globs"],
  ["{0..9999}", "at most 256 globs"],
  [`${"{a,".repeat(20)}b${"}".repeat(20)}`, "at most 8 deep"],
] as const)("%.20s is refused", ([glob, says]) => {
  expect(() => compileGlob(glob)).toThrow(says);
});

test("on plain globs it agrees with the library that the shells' globs are modelled on", () => {
  const part = fc
    .array(fc.constantFrom("a", "b", "ab", "*", "?", ".b", "[ab]", "{a,b}"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join("").replaceAll(/\*+/g, "*"));
  const folders = fc.array(fc.oneof(part, fc.constant("**")), { maxLength: 3 });
  const glob = fc.tuple(folders, part).map(([above, last]) => above.concat(last));
  const path = fc.array(fc.stringMatching(/^\.?[ab]{1,4}$/), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(glob, path, (steps, names) => {
      const [written, given] = [steps.join("/"), names.join("/")];
      expect(compileGlob(written)(given)).toBe(picomatch(written)(given));
    }),
    { numRuns: 3000 },
  );
});

test("no glob takes long", () => {
  const name = "a".repeat(250);
  for (const glob of [`${"*a".repeat(100)}b`, "**/a/".repeat(200), "(a+)+b", "[a-z]*".repeat(80)]) {
    expect(compileGlob(glob)(`${name}/${"a/".repeat(500)}${name}`)).toBe(false);
  }
});
