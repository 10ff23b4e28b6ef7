import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  Application,
  Converter,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
} from "typedoc";
import { libraries } from "../public/public-names.ts";

const root = path.join(import.meta.dirname, "../..");

/** Where the reference lies. */
export const apiFolder: string = path.join(root, "docs/api");

const scope = "@onrecord";

/**
 * The reference of all packages that other programs import, as Markdown by file name: what their docstrings say, with the
 * types.
 *
 * @throws if a docstring points to something that is not exported.
 */
export async function makeApi(): Promise<ReadonlyMap<string, string>> {
  const app = await Application.bootstrapWithPlugins({
    plugin: [fileURLToPath(import.meta.resolve("typedoc-plugin-markdown"))],
    entryPoints: libraries.map((folder) => path.join(root, "packages", folder, "src/index.ts")),
    tsconfig: path.join(import.meta.dirname, "tsconfig.json"),
    // `tsc -b` checks them with the compiler that they are written for.
    skipErrorChecking: true,
    disableSources: true,
    readme: "none",
    logLevel: "Warn",
    groupOrder: ["Functions", "Variables", "*"],
    ...layout,
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    const [, folder] = /^(\w+)\/src$/.exec(reflection.name) ?? [];
    if (folder !== undefined) reflection.name = `${scope}/${folder}`;
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("expected TypeDoc to read the packages");
  nameParameters(project);
  app.validate(project);
  if (app.logger.hasWarnings() || app.logger.hasErrors()) {
    throw new Error(
      "expected docstrings that point to what is exported; TypeDoc says above which do not",
    );
  }
  const out = mkdtempSync(path.join(tmpdir(), "onrecord-api-"));
  try {
    // By the output's name: any other call would first clear the folder that HTML goes to, which is docs.
    await app.outputs.writeOutput({ name: "markdown", path: out }, project);
    return new Map([
      ["README.md", writeIndex()],
      ...libraries.map((folder) => {
        const page = readFileSync(path.join(out, scope, `${folder}.md`), "utf8");
        return [`${folder}.md`, page] as const;
      }),
    ]);
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** Options of typedoc-plugin-markdown: one page for each package, and tables where there is much to list. */
const layout: object = {
  router: "module",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  expandObjects: true,
  parametersFormat: "table",
  typeAliasPropertiesFormat: "table",
  interfacePropertiesFormat: "table",
  tableColumnSettings: {
    hideModifiers: true,
    hideSources: true,
    hideInherited: true,
    hideOverrides: true,
  },
};

/** What a function takes apart at once has no name of its own. */
function nameParameters(project: ProjectReflection): void {
  for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
    if (!parameter.name.startsWith("__") || !parameter.isParameter()) continue;
    const { type } = parameter;
    const name = type instanceof ReferenceType ? type.name : "Options";
    parameter.name = name.endsWith("Options")
      ? "options"
      : name.charAt(0).toLowerCase() + name.slice(1);
  }
}

function writeIndex(): string {
  const lines = libraries.map((folder) => `- [${scope}/${folder}](${folder}.md)`);
  return `# API reference\n\nFrom the docstrings, whose examples are run by the tests.\n\n${lines.join("\n")}\n`;
}
