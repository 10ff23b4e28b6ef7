import assert from "node:assert/strict";
import { createRequire, stripTypeScriptTypes } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { type Example, findExamples, writeModule } from "./examples.ts";
import { findPublicNames, libraries } from "./public-names.ts";

const root = path.join(import.meta.dirname, "../..");

describe.for([...libraries])("packages/%s", (folder) => {
  const names = findPublicNames(folder);

  test("every name that is exported says what it is, and every function shows it", () => {
    expect(names.filter(({ doc }) => doc === null).map(({ name }) => name)).toEqual([]);
    const shown = new Set(findExamples(folder).map(({ of }) => of.name));
    expect(names.filter(({ name, isType }) => !isType && !shown.has(name))).toEqual([]);
  });

  test.for([...findExamples(folder)])("$title", async (example) => {
    expect(example.code).toContain(example.of.name);
    const checks = await run(example, folder);
    expect(checks).toBeGreaterThan(0);
  });
});

test.for([
  ["a value behind an expression", 'describeYear("2016"); // "2016"', 1],
  ["an expression over several lines", 'describeYear(\n  "2016",\n); // "2016"', 1],
  ["a remark", "// as people say it\nconst year = 2016; // this year", 0],
  ["an import", 'import { parse } from "node:path";\nparse("/a/b").base; // "b"', 1],
  ["a loop", "for (const one of [1, 2]) {\n  describeYear(String(one));\n}\n1 + 1; // 2", 1],
] as const)("%s", async ([, code, checks]) => {
  expect(await run(exampleOf(code), "export")).toBe(checks);
});

test("a value that is another one is told", async () => {
  const code = 'describeYear("-0489"); // "489 BC"';
  await expect(run(exampleOf(code), "export")).rejects.toThrow(/490 BC/);
});

function exampleOf(code: string): Example {
  const [of] = findPublicNames("export");
  if (of === undefined) throw new Error("expected names in packages/export");
  return { of, title: "", code };
}

/** Runs an example on the packages' sources; the number of values that were as it says. */
async function run(example: Example, folder: string): Promise<number> {
  let checks = 0;
  const check = (value: unknown, expected: unknown): void => {
    assert.deepEqual(value, expected);
    checks += 1;
  };
  const body = stripTypeScriptTypes(writeModule(example)).replaceAll(
    /^import (?:\{([^}]*)\}|([\w$]+)) from ("[^"]+");$/gm,
    (_line, names: string | undefined, name: string, from: string) =>
      `const {${names?.replaceAll(" as ", ": ") ?? ` default: ${name} `}} = await load(${from});`,
  );
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the code is that of our own docstrings
  const start = new Function("load", "check", `return (async () => {\n${body}\n})();`);
  // oxlint-disable-next-line typescript/no-unsafe-call
  await start((name: string) => load(name, folder), check);
  return checks;
}

/** Packages of the checkout from their sources, others as the package finds them. */
async function load(name: string, folder: string): Promise<unknown> {
  if (name.startsWith("node:")) return import(/* @vite-ignore */ name);
  const own = libraries.find((library) => name === `@onrecord/${library}`);
  const { resolve } = createRequire(path.join(root, "packages", folder, "package.json"));
  const file = own === undefined ? resolve(name) : path.join(root, "packages", own, "src/index.ts");
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}
