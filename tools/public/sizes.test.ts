import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import {
  measurePackages,
  type PackageSizes,
  readSizes,
  sizesFile,
  writeSizes,
} from "./size-table.ts";

let measured: readonly PackageSizes[] = [];
beforeAll(async () => {
  measured = await measurePackages();
}, 120_000);

/** Of what is written down, and what always counts as the same. */
const tolerance = 0.1;
const grace = 0.3;

test("no import costs more than docs/sizes.md says, or much less; else: pnpm sizes", () => {
  const limits = readSizes(readFileSync(sizesFile, "utf8"));
  const found = readSizes(writeSizes(measured));
  expect([...found.keys()]).toEqual([...limits.keys()]);
  const off = [...found].filter(([name, { kilobytes, packages }]) => {
    const limit = limits.get(name) ?? { kilobytes: 0, packages: 0 };
    const away = Math.abs(kilobytes - limit.kilobytes);
    return away > grace + limit.kilobytes * tolerance || packages > limit.packages;
  });
  expect(off).toEqual([]);
});

test.for([
  ["@onrecord/core", "splitSentences", []],
  ["@onrecord/core", "findTimes", []],
  ["@onrecord/core", "findQuantities", []],
  ["@onrecord/core", "extractStatements", ["@noble/hashes"]],
  ["@onrecord/diff", "comparePositions", ["diff"]],
  ["@onrecord/export", "describeDate", []],
  ["@onrecord/readers", "decodeBytes", []],
] as const)("%s: %s loads no parser of documents", ([name, exported, packages]) => {
  const sizes = measured.find((one) => one.package === name)?.names.get(exported);
  expect(sizes?.packages).toEqual(packages);
});

test("a reader of documents is loaded by the first document that needs it", () => {
  const { names } = measured.find((one) => one.package === "@onrecord/readers") ?? {};
  expect(names?.get("readBytes")?.packages).not.toContain("linkedom");
});
