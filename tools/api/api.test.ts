import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { apiFolder, makeApi } from "./make-api.ts";

test("docs/api says what the docstrings say; else: pnpm api", async () => {
  const committed = new Map(
    readdirSync(apiFolder).map((name): readonly [string, string] => [
      name,
      readFileSync(path.join(apiFolder, name), "utf8"),
    ]),
  );
  expect(committed).toEqual(await makeApi());
});
