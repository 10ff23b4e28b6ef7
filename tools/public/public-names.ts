import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

/** A name that a package exports, with the comment that stands over its definition. */
export type PublicName = {
  readonly package: string;
  readonly name: string;
  readonly isType: boolean;
  /** The file of its definition, from the root of the checkout. */
  readonly file: string;
  /** The comment's words without its stars, or null where there is none. */
  readonly doc: string | null;
};

/** The packages that other programs import. */
export const libraries: readonly string[] = readdirSync(path.join(root, "packages")).filter(
  (folder) => readManifest(folder).private !== true,
);

/** All names that `packages/FOLDER` exports, types included, in the order of its index. */
export function findPublicNames(folder: string): readonly PublicName[] {
  const { name } = readManifest(folder);
  return readExports(`packages/${folder}/src/index.ts`).map((exported) => {
    const doc = readDoc(exported.file, exported.name);
    return {
      package: name,
      doc,
      name: exported.name,
      isType: exported.isType,
      file: exported.file,
    };
  });
}

type Exported = Pick<PublicName, "name" | "isType" | "file">;

const reExport = /^export (type )?(\*|\{[^}]*\}) from "(\.[^"]+)";$/gm;
const definition =
  /^export (?:declare )?(?:async )?(type|interface|function\*?|const|class) ([\w$]+)/gm;

/** What a file exports: its own definitions, and those of the files that it exports from. */
function readExports(file: string): readonly Exported[] {
  const text = read(file);
  const own = [...text.matchAll(definition)].map(([, keyword, name = ""]) => ({
    name,
    isType: keyword === "type" || keyword === "interface",
    file,
  }));
  const others = [...text.matchAll(reExport)].flatMap(([, type, names = "", from = ""]) => {
    const exported = readExports(path.posix.join(path.posix.dirname(file), from));
    if (names === "*") return exported.filter(({ isType }) => type === undefined || isType);
    return (names.match(/[\w$]+(?=\s*[,}])/g) ?? []).flatMap((name) =>
      exported.filter((one) => one.name === name),
    );
  });
  return [...own, ...others];
}

function readDoc(file: string, name: string): string | null {
  const text = read(file);
  const at = [...text.matchAll(definition)].find((match) => match[2] === name)?.index ?? 0;
  const before = text.slice(0, at).trimEnd();
  const start = before.lastIndexOf("/**");
  if (!before.endsWith("*/") || start === -1) return null;
  return before
    .slice(start + 3, -2)
    .replaceAll(/^[ \t]*\* ?/gm, "")
    .trim();
}

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

type Manifest = {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

/** What `packages/FOLDER/package.json` says. */
export function readManifest(folder: string): Manifest {
  const file = path.join(root, "packages", folder, "package.json");
  // A folder that another branch left behind holds no package.
  if (!existsSync(file)) return { name: folder, private: true };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}
