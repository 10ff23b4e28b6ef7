import { findPublicNames, libraries, type PublicName, readManifest } from "./public-names.ts";

/** An example of a docstring: TypeScript that uses what its package exports without importing it. */
export type Example = {
  readonly of: PublicName;
  /** "@onrecord/core splitSentences", with a number from the second one on. */
  readonly title: string;
  readonly code: string;
};

/** The examples of everything that a package exports. */
export function findExamples(folder: string): readonly Example[] {
  return findPublicNames(folder).flatMap((name) =>
    readExamples(name.doc ?? "").map((code, index) => ({
      of: name,
      title: `${name.package} ${name.name}${index === 0 ? "" : ` ${index + 1}`}`,
      code,
    })),
  );
}

function readExamples(doc: string): readonly string[] {
  return doc
    .split(/^@(?=[a-z]+)/m)
    .filter((tag) => tag.startsWith("example"))
    .map((tag) => tag.slice("example".length).trim());
}

/** The packages of others that the examples import, as `npm install` takes them: in the versions that are tested here. */
export function findNeeds(): readonly string[] {
  const needs = libraries.flatMap((folder) => {
    const { dependencies, devDependencies } = readManifest(folder);
    const versions = new Map(Object.entries({ ...devDependencies, ...dependencies }));
    return findExamples(folder)
      .flatMap(({ code }) =>
        Array.from(code.matchAll(/^import .* from "(.+)";$/gm), ([, name = ""]) => name),
      )
      .filter((name) => !/^(?:@onrecord\/|node:)/.test(name))
      .map((name) => `${name}@${versions.get(name) ?? "latest"}`);
  });
  return [...new Set(needs)];
}

/**
 * The example as a module: with the imports of its own package, and with a call of `check` for each expression that has
 * its value behind it (`1 + 1; // 2`).
 */
export function writeModule({ of, code }: Example): string {
  const used = findPublicNames(folderOf(of.package))
    .filter(({ name }) => new RegExp(`(?<![.\\w$"])${name}\\b`).test(code))
    .map(({ name, isType }) => (isType ? `type ${name}` : name));
  const statements = splitStatements(code);
  const imports = statements.filter((statement) => statement.startsWith("import "));
  const rest = statements.filter((statement) => !statement.startsWith("import "));
  return [
    ...imports,
    used.length === 0 ? "" : `import { ${used.join(", ")} } from "${of.package}";`,
    ...rest.map(writeCheck),
    "",
  ].join("\n");
}

function folderOf(name: string): string {
  return libraries.find((folder) => name.endsWith(`/${folder}`)) ?? name;
}

/** Lines up to one that ends a statement outside all brackets. */
function splitStatements(code: string): readonly string[] {
  const statements: string[] = [];
  let lines: string[] = [];
  for (const line of code.split("\n")) {
    lines.push(line);
    const text = lines.join("\n");
    if (!/[;}](?:\s*\/\/.*)?$/.test(line) || countOpen(text) > 0) continue;
    statements.push(text);
    lines = [];
  }
  return lines.length === 0 ? statements : [...statements, lines.join("\n")];
}

function countOpen(text: string): number {
  const code = text.replaceAll(/"(?:[^"\\\n]|\\.)*"|\/\/.*$/gm, "");
  return (code.match(/[([{]/g) ?? []).length - (code.match(/[)\]}]/g) ?? []).length;
}

/** Comments on lines of their own, and those behind declarations, are for people. */
function writeCheck(statement: string): string {
  if (/^\s*(?:(?:const|let|for|if|while)\b|\/\/)/.test(statement)) return statement;
  const [, expression, value] = /^([\s\S]+); \/\/ (.+)$/.exec(statement) ?? [];
  return expression === undefined ? statement : `check(${expression}, ${value});`;
}
