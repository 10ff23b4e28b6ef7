import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "rolldown";

/** Writes `licences.txt`: the packages of others whose code is in the bundle, with the licences that ask to go with it. */
export function writeLicences(): Plugin {
  return {
    name: "write-licences",
    generateBundle(_options, bundle) {
      const folders = Object.values(bundle)
        .flatMap((output) => (output.type === "chunk" ? output.moduleIds : []))
        .flatMap((id) => findPackage(id) ?? []);
      const namesOf = new Map<string, string[]>();
      for (const folder of [...new Set(folders)].toSorted()) {
        const { name, text } = readLicence(folder);
        const names = namesOf.get(text);
        if (names === undefined) namesOf.set(text, [name]);
        else names.push(name);
      }
      const source = Array.from(namesOf, ([text, names]) => `${names.join(", ")}\n\n${text}\n`);
      this.emitFile({
        type: "asset",
        fileName: "licences.txt",
        source: source.join(`\n${"-".repeat(72)}\n\n`),
      });
    },
  };
}

/** The folder of the package that a module belongs to; null for our own and for what the bundler makes up. */
function findPackage(id: string): string | null {
  return (
    /^(?![^/\\A-Z]).*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+(?=[/\\])/.exec(id)?.[0] ?? null
  );
}

/** Without a file of its own, a package is under the licence that its manifest names, by the authors that it names. */
function readLicence(folder: string): { readonly name: string; readonly text: string } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
    readonly author?: unknown;
  };
  const { name, version, license, author } = manifest;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text =
    file === undefined
      ? `${license ?? "unknown licence"}, ${JSON.stringify(author ?? "author not named")}`
      : readFileSync(path.join(folder, file), "utf8").trim();
  return { name: `${name} ${version}`, text };
}
