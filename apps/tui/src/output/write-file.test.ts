import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeFile } from "./write-file.ts";

const root = mkdtempSync(join(tmpdir(), "onrecord-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const folder = (): string => mkdtempSync(join(root, "out-"));

test("a result takes its place when it is complete, and not before", async () => {
  const out = folder();
  const file = join(out, "result.txt");
  const result = await writeFile(file, "--output result.txt");
  expect(readdirSync(out)).toEqual([]);
  await result.write("first ");
  expect(readdirSync(out)).not.toContain("result.txt");
  await result.write("second");
  await result.finish();
  expect(readdirSync(out)).toEqual(["result.txt"]);
  expect(readFileSync(file, "utf8")).toBe("first second");
});

test("an empty result is an empty file", async () => {
  const out = folder();
  await (await writeFile(join(out, "result.txt"), "--output result.txt")).finish();
  expect(readFileSync(join(out, "result.txt"), "utf8")).toBe("");
});

test.for([
  ["nothing", ""],
  ["some words", "Some words."],
] as const)("what is given up after %s leaves nothing behind", async ([, written]) => {
  const out = folder();
  const result = await writeFile(join(out, "result.txt"), "--output result.txt");
  if (written !== "") await result.write(written);
  await result.discard();
  expect(readdirSync(out)).toEqual([]);
});

test("a folder that does not exist is told before anything is done", async () => {
  await expect(writeFile(join(root, "none", "x.txt"), "--output none/x.txt")).rejects.toThrow(
    "--output none/x.txt: its folder does not exist; create it first",
  );
});

test("a name may be as long as the system allows", async () => {
  const out = folder();
  const name = "x".repeat(255);
  const result = await writeFile(join(out, name), `--output ${name}`);
  await result.write("words");
  await result.finish();
  expect(readdirSync(out)).toEqual([name]);
});
