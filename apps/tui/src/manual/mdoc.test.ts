import { expect, test } from "vitest";
import { code, item, list, literal, macro, text } from "./mdoc.ts";

test.for([
  ["plain words", ["plain words"]],
  [".Sh is shown", [String.raw`\&.Sh is shown`]],
  ["'tis", [String.raw`\&'tis`]],
  [String.raw`a\b`, [String.raw`a\eb`]],
  ["“naïve” – 🙂", [String.raw`\[u201C]na\[u00EF]ve\[u201D] \[u2013] \[u1F642]`]],
  [`${"word ".repeat(14)}.end`, ["word ".repeat(14).trim(), String.raw`\&.end`]],
] as const)("the words %j are written %j", ([words, lines]) => {
  expect(text(words)).toEqual(lines);
});

test.for([
  [["Cm", "browse"], ".Cm browse"],
  [["Li", 'onrecord "a b"'], String.raw`.Li "onrecord \(dqa b\(dq"`],
  [["Ar", "Ar"], String.raw`.Ar \&Ar`],
  [["Ar", ","], String.raw`.Ar \&,`],
  [["Ar", ""], '.Ar ""'],
  [["Cm", "a", code(","), "b"], ".Cm a , b"],
] as const)("the macro %j is written %j", ([[name, ...words], line]) => {
  expect(macro(name, ...words)).toBe(line);
});

test.for([
  ["what it does", "What it does."],
  ["which one?", "Which one?"],
] as const)("what is said of an entry, %j, is a sentence", ([says, line]) => {
  expect(item([code("Cm"), "word"], says)).toEqual([".It Cm word", line]);
});

test("nothing is said of an entry that says it all", () => {
  expect(list([item(["word"], null)], "compact")).toEqual([
    ".Bl -tag -width Ds -compact",
    ".It word",
    ".El",
  ]);
});

test("lines stay as they are", () => {
  expect(literal("a:\n  b: { c }\n.d")).toEqual([
    ".Bd -literal -offset indent",
    "a:",
    "  b: { c }",
    String.raw`\&.d`,
    ".Ed",
  ]);
});
