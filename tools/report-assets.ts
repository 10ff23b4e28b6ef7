// Bundles the report's script and style into modules of packages/export, so that the package runs from its source and in
// a browser without a build of its own. `report-assets.test.ts` tells when it has to run again.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rolldown } from "rolldown";

const folder = path.join(import.meta.dirname, "../packages/export");

/** The modules as they have to be, each with its path. */
export async function bundleReportAssets(): Promise<readonly (readonly [string, string])[]> {
  const bundle = await rolldown({ input: path.join(folder, "client/report.ts") });
  const { output } = await bundle.generate({ format: "iife", minify: false, comments: false });
  const css = readFileSync(path.join(folder, "client/report.css"), "utf8");
  return [
    writeModule("client-script", "client/report.ts", output[0].code.replaceAll("\t", "  ")),
    writeModule("style", "client/report.css", css),
  ];
}

function writeModule(name: string, from: string, source: string): readonly [string, string] {
  const constant = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const escaped = source.replace(/[\\`]|\$\{/g, String.raw`\$&`);
  return [
    path.join(folder, `src/report/${name}.ts`),
    `/** \`${from}\`, put here by \`node tools/report-assets.ts\`. */\nexport const ${constant} = \`${escaped}\`;\n`,
  ];
}

if (import.meta.main) {
  for (const [file, source] of await bundleReportAssets()) writeFileSync(file, source);
}
