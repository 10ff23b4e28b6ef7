import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { makeSchemas, schemaFolder } from "./schemas.ts";

test("the schemas that are shipped say what the types say; else: pnpm schemas", () => {
  const shipped = new Map(
    readdirSync(schemaFolder).map((name): readonly [string, unknown] => [
      name,
      JSON.parse(readFileSync(path.join(schemaFolder, name), "utf8")),
    ]),
  );
  expect(shipped).toEqual(makeSchemas());
});
