import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { nastyDocuments } from "./write-nasty.ts";

const folder = path.join(import.meta.dirname, "../../fixtures/hostile");

test("the fixtures are what the script makes", () => {
  expect(readdirSync(folder).toSorted()).toEqual(nastyDocuments.map(({ name }) => name).toSorted());
  for (const { name, times, make } of nastyDocuments) {
    // How a print is packed depends on the version of Node.
    if (name.endsWith(".pdf") || name.includes("print") || name.startsWith("bomb")) continue;
    const same = Buffer.compare(make(times.small), readFileSync(path.join(folder, name))) === 0;
    expect([name, same]).toEqual([name, true]);
  }
});
