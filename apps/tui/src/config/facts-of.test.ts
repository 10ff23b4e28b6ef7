import { expect, test } from "vitest";
import { compileGlob } from "./compile-glob.ts";
import { factsOf } from "./facts-of.ts";

function titleOf(globs: readonly string[], file: string, isNamed = false): string {
  const config = {
    folder: "/archive/records",
    isNamed,
    documents: globs.map((glob) => ({ glob, matches: compileGlob(glob), facts: { title: glob } })),
  };
  return factsOf(config, { file, folder: "/read" }, "/archive")?.title ?? "";
}

test.for([
  [["*.txt"], "/archive/records/a.txt", "*.txt"],
  [["*.txt"], "/archive/records/2016/a.txt", ""],
  [["**/*.txt"], "/archive/records/2016/a.txt", "**/*.txt"],
  [["2016/[a].txt"], "/archive/records/2016/[a].txt", "2016/[a].txt"],
  [["*.txt", "a*"], "/archive/records/a.txt", "a*"],
  [["/archive/records/*.txt"], "/archive/records/a.txt", "/archive/records/*.txt"],
  [["../letters/*.txt"], "/archive/letters/a.txt", "../letters/*.txt"],
  [["letters/*.txt"], "/archive/letters/a.txt", ""],
] as const)("%j give %s the title %j", ([globs, file, title]) => {
  expect(titleOf(globs, file)).toBe(title);
});

test.for([
  ["letters/*.txt", "/archive/letters/a.txt"],
  ["a.txt", "/read/a.txt"],
  ["*.txt", "/archive/records/a.txt"],
] as const)("in a named config %s also means %s", ([glob, file]) => {
  expect(titleOf([glob], file, true)).toBe(glob);
});

test("standard input has no path to match", () => {
  const config = {
    folder: "/",
    isNamed: true,
    documents: [{ glob: "*", matches: () => true, facts: { title: "x" } }],
  };
  expect(factsOf(config, { file: null, folder: "/" }, "/")).toBeNull();
});
