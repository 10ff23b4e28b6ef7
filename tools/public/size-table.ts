import path from "node:path";
import { type BundleSize, measureBundle } from "./bundle-sizes.ts";
import { findPublicNames, libraries } from "./public-names.ts";

/** Where the sizes are written down. */
export const sizesFile: string = path.join(import.meta.dirname, "../../docs/sizes.md");

/** What the imports of one package cost: all of it, its own part of that, and each name alone. */
export type PackageSizes = {
  readonly package: string;
  readonly all: BundleSize;
  readonly own: BundleSize;
  readonly names: ReadonlyMap<string, BundleSize>;
};

export async function measurePackages(): Promise<readonly PackageSizes[]> {
  const measured: PackageSizes[] = [];
  for (const folder of libraries) {
    const exported = findPublicNames(folder).filter(({ isType }) => !isType);
    const names = new Map<string, BundleSize>();
    const all = exported.map(({ name }) => name);
    for (const name of all.toSorted()) {
      // One after another: bundling takes all cores by itself.
      // oxlint-disable-next-line no-await-in-loop
      names.set(name, await measureBundle(folder, [name]));
    }
    measured.push({
      package: exported[0]?.package ?? folder,
      // oxlint-disable-next-line no-await-in-loop
      all: await measureBundle(folder, all),
      // oxlint-disable-next-line no-await-in-loop
      own: await measureBundle(folder, all, { ownOnly: true }),
      names,
    });
  }
  return measured;
}

const head = `# What an import costs

What a page loads that imports one name and nothing else: bundled from the sources by Rolldown, minified, packed by gzip, in
kB of 1000 bytes, dependencies included; and how many packages of others are among it. A test measures this anew and
fails where a name has grown by more than a tenth. \`npx -y pnpm@12.21.0 sizes\` writes this page.
`;

/** The page that tells the sizes. */
export function writeSizes(measured: readonly PackageSizes[]): string {
  return [head, ...measured.map(writePackage)].join("\n");
}

function writePackage({ package: name, all, own, names }: PackageSizes): string {
  return [
    `## ${name}\n`,
    `Everything: ${toKilobytes(all.bytes)} kB, of which ${toKilobytes(own.bytes)} kB are its own code.\n`,
    "| import | kB | packages of others |",
    "| --- | ---: | ---: |",
    ...[...names].map(
      ([one, { bytes, packages }]) => `| \`${one}\` | ${toKilobytes(bytes)} | ${packages.length} |`,
    ),
    "",
  ].join("\n");
}

function toKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The sizes that the page tells, by package and name. */
export function readSizes(
  page: string,
): ReadonlyMap<string, { kilobytes: number; packages: number }> {
  const sizes = new Map<string, { kilobytes: number; packages: number }>();
  let heading = "";
  for (const line of page.split("\n")) {
    heading = /^## (.+)$/.exec(line)?.[1] ?? heading;
    const [, name, kilobytes, packages] =
      /^\| `(\w+)` +\| +([\d.]+) \| +(\d+) \|$/.exec(line) ?? [];
    if (name === undefined) continue;
    sizes.set(`${heading} ${name}`, { kilobytes: Number(kilobytes), packages: Number(packages) });
  }
  return sizes;
}
