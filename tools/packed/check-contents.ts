import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * What is wrong with the files of an installed package: tests among them, something left over from an earlier build, a
 * map that points nowhere, no licence, no words for a newcomer, or a type `any` that callers see.
 */
export function checkContents(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
    file.replaceAll(path.sep, "/"),
  );
  const own = files.filter((file) => !file.startsWith("node_modules/"));
  return [
    ...["package.json", "README.md", "LICENSE"]
      .filter((file) => !own.includes(file))
      .map((file) => `${file} is missing`),
    ...own.filter((file) => isStray(file)).map((file) => `${file} is of no use to callers`),
    ...own
      .filter((file) => file.endsWith(".map"))
      .filter((file) => sourcesOf(path.join(folder, file)).some((source) => !existsSync(source)))
      .map((file) => `${file} points to a source that is not there`),
    ...own
      .filter((file) => file.startsWith("dist/") && file.endsWith(".d.ts"))
      .filter((file) => saysAny(readFileSync(path.join(folder, file), "utf8")))
      .map((file) => `${file} has a type that is any`),
  ];
}

function isStray(file: string): boolean {
  return (
    /\.(?:test|test-d|snap|tsbuildinfo)\b|__snapshots__/.test(file) ||
    !/^(?:dist|src|schemas|node_modules)(?:\/|$)|^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(
      file,
    )
  );
}

function sourcesOf(map: string): readonly string[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { sources, sourceRoot = "" } = JSON.parse(readFileSync(map, "utf8")) as {
    readonly sources: readonly string[];
    readonly sourceRoot?: string;
  };
  return sources.map((source) => path.join(path.dirname(map), sourceRoot, source));
}

function saysAny(declarations: string): boolean {
  return /(?:[:<|&(,=]|\breadonly|=>)\s*any\b(?!\??:)/.test(
    declarations.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""),
  );
}
