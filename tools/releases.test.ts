import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

type Manifest = {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly keywords?: readonly string[];
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
};

function readManifest(folder: string): Manifest {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const manifest = JSON.parse(read(`${folder}/package.json`)) as Omit<Manifest, "folder">;
  return { ...manifest, folder };
}

const folders = ["packages", "apps"]
  .flatMap((parent) => readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`))
  .filter((folder) => existsSync(path.join(root, folder, "package.json")));
const published = folders
  .map((folder) => readManifest(folder))
  .filter((manifest) => manifest.private !== true);
const names = published.map(({ name }) => name).toSorted();

test.for(published)("$name is published for everybody, with its provenance", (manifest) => {
  expect(manifest.publishConfig).toMatchObject({ access: "public", provenance: true });
  expect(manifest.keywords).not.toHaveLength(0);
});

test("all published packages have one version", () => {
  expect(new Set(published.map(({ version }) => version)).size).toBe(1);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { fixed } = JSON.parse(read(".changeset/config.json")) as {
    readonly fixed: readonly (readonly string[])[];
  };
  expect(fixed.map((group) => group.toSorted())).toEqual([names]);
});

test("a release publishes all of them", () => {
  const loop = /for folder in (.+); do/.exec(read(".github/workflows/release.yml"));
  expect(loop?.[1]?.split(" ").toSorted()).toEqual(
    published.map(({ folder }) => folder).toSorted(),
  );
});

test("change notes name packages that are published", () => {
  const notes = readdirSync(path.join(root, ".changeset")).filter((file) => file.endsWith(".md"));
  const text = notes.map((file) => read(`.changeset/${file}`)).join("\n");
  const named = new Set(Array.from(text.matchAll(/^"(.+)":/gm), ([, name]) => name));
  expect(names).toEqual(expect.arrayContaining([...named]));
});
