import path from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

const root = path.join(import.meta.dirname, "../..");

/** What a page loads that imports these names of a package, and nothing else. */
export type BundleSize = {
  /** Bytes of what is loaded at once, minified and packed by gzip. */
  readonly bytes: number;
  /** The packages of others that this holds. */
  readonly packages: readonly string[];
};

/**
 * Bundles `export { NAMES }` of `packages/FOLDER` from its sources, as bundlers do for a browser; with `ownOnly` without
 * any other package.
 */
export async function measureBundle(
  folder: string,
  names: readonly string[],
  { ownOnly = false }: { readonly ownOnly?: boolean } = {},
): Promise<BundleSize> {
  const entry = path.join(root, "packages", folder, "entry.js");
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    ...(ownOnly ? { external: (id: string) => !/^[./]/.test(id) } : {}),
    resolve: { conditionNames: ["@onrecord/source", "import", "default"] },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry ? `export { ${names.join(", ")} } from "./src/index.ts";` : undefined,
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ minify: true, codeSplitting: true });
    const chunks = output.filter((one) => one.type === "chunk");
    const entries = chunks.filter(({ isEntry }) => isEntry);
    const loaded = new Set([
      ...entries.map(({ fileName }) => fileName),
      ...entries.flatMap(({ imports }) => imports),
    ]);
    const first = chunks.filter(({ fileName }) => loaded.has(fileName));
    return {
      bytes: first.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0),
      packages: [
        ...new Set(first.flatMap(({ moduleIds }) => moduleIds.flatMap(packageOf))),
      ].toSorted(),
    };
  } finally {
    await bundle.close();
  }
}

/** The innermost package of others that a file lies in. */
function packageOf(file: string): readonly string[] {
  const inside = file.replaceAll("\\", "/").split("/node_modules/").at(-1);
  if (inside === undefined || !file.includes("node_modules")) return [];
  const [scope = "", name = ""] = inside.split("/");
  return [scope.startsWith("@") ? `${scope}/${name}` : scope];
}
