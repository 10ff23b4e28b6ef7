import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readSnippets } from "./read-snippets.ts";

const root = path.join(import.meta.dirname, "../..");

/** The documents whose blocks of code readers run: the README, the guides, the README of each package. */
export function findDocuments(): readonly string[] {
  const guides = list("docs/guides").filter((file) => file.endsWith(".md"));
  const packages = [...list("packages"), ...list("apps")].map((folder) => `${folder}/README.md`);
  return ["README.md", ...guides, ...packages.filter((file) => existsSync(path.join(root, file)))];
}

/** The names of the examples. */
export function findExamples(): readonly string[] {
  return list("examples")
    .filter((folder) => existsSync(path.join(root, folder, "package.json")))
    .map((folder) => path.basename(folder));
}

/** Packages of others that documents and examples ask their readers to install, with the versions that they name. */
export function findInstalled(
  documents: readonly string[],
  examples: readonly string[],
): readonly string[] {
  const asked = documents.flatMap((document) =>
    readSnippets(document)
      .filter(({ language }) => language === "sh")
      .flatMap(({ code }) => code.match(/^npm install .+$/gm) ?? [])
      .flatMap((line) => line.replace(/ #.*/, "").trim().split(/ +/).slice(2)),
  );
  const needed = examples.flatMap((name) => Object.entries(readDependencies(name)).map(writeNeed));
  return [...new Set([...asked, ...needed])].filter(
    (one) => !one.startsWith("-") && !/^(?:@onrecord\/|onrecord(?:@|$))/.test(one),
  );
}

const writeNeed = ([name, version]: readonly [string, string]): string => `${name}@${version}`;

function readDependencies(name: string): Readonly<Record<string, string>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { dependencies = {} } = JSON.parse(
    readFileSync(path.join(root, "examples", name, "package.json"), "utf8"),
  ) as { readonly dependencies?: Readonly<Record<string, string>> };
  return dependencies;
}

function list(folder: string): readonly string[] {
  const all = path.join(root, folder);
  return existsSync(all) ? readdirSync(all).map((name) => `${folder}/${name}`) : [];
}
