import picomatch from "picomatch";
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

function titleOf(globs: readonly string[], file: string, isNamed = false): string {
  const config = {
    folder: "/work/records",
    isNamed,
    documents: globs.map((glob) => ({ glob, matches: picomatch(glob), facts: { title: glob } })),
  };
  return factsOf(config, { file, folder: "/seeds" }, "/work").title ?? "";
}

test.for([
  [["*.txt"], "/work/records/a.txt", "*.txt"],
  [["*.txt"], "/work/records/2016/a.txt", ""],
  [["**/*.txt"], "/work/records/2016/a.txt", "**/*.txt"],
  [["2016/[a].txt"], "/work/records/2016/[a].txt", "2016/[a].txt"],
  [["*.txt", "a*"], "/work/records/a.txt", "a*"],
  [["/work/records/*.txt"], "/work/records/a.txt", "/work/records/*.txt"],
  [["../letters/*.txt"], "/work/letters/a.txt", "../letters/*.txt"],
  [["letters/*.txt"], "/work/letters/a.txt", ""],
] as const)("%j give %s the title %j", ([globs, file, title]) => {
  expect(titleOf(globs, file)).toBe(title);
});

test.for([
  ["letters/*.txt", "/work/letters/a.txt"],
  ["a.txt", "/seeds/a.txt"],
  ["*.txt", "/work/records/a.txt"],
] as const)("in a named config %s also means %s", ([glob, file]) => {
  expect(titleOf([glob], file, true)).toBe(glob);
});

test("standard input has no path to match", () => {
  const config = {
    folder: "/",
    isNamed: true,
    documents: [{ glob: "*", matches: () => true, facts: { title: "x" } }],
  };
  expect(factsOf(config, { file: null, folder: "/" }, "/")).toEqual({});
});
