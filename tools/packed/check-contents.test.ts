import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkContents } from "./check-contents.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "onrecord-contents-"));
  for (const file of ["package.json", "README.md", "LICENSE", "src/a.ts", "dist/a.js"]) {
    write(file, "");
  }
  write("dist/a.d.ts", "/** any */\nexport declare function a(many: string): number; // any\n");
  write("dist/a.js.map", '{"sources": ["../src/a.ts"]}');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

test("a package as it should be", () => {
  expect(checkContents(folder)).toEqual([]);
});

test("without a licence", () => {
  rmSync(path.join(folder, "LICENSE"));
  expect(checkContents(folder)).toEqual(["LICENSE is missing"]);
});

test.for([
  ["src/a.test.ts", "", "is of no use to callers"],
  ["src/a.test-d.ts", "", "is of no use to callers"],
  ["dist/.tsbuildinfo", "", "is of no use to callers"],
  ["tsconfig.json", "", "is of no use to callers"],
  ["dist/b.js.map", '{"sources": ["../src/b.ts"]}', "points to a source that is not there"],
  ["dist/b.d.ts", "export declare const b: any;", "has a type that is any"],
  ["dist/b.d.ts", "export type B = Record<string, any>;", "has a type that is any"],
  ["dist/b.d.ts", "export type B = readonly any[];", "has a type that is any"],
  ["dist/b.d.ts", "export type B = (...all: any) => string;", "has a type that is any"],
] as const)("%s with %j", ([file, text, wrong]) => {
  write(file, text);
  expect(checkContents(folder)).toEqual([`${file} ${wrong}`]);
});
