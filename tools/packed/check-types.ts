import path from "node:path";
import { findExamples, writeModule } from "../public/examples.ts";
import { findPublicNames, libraries } from "../public/public-names.ts";
import type { Project } from "./project.ts";

const compiler = path.join(import.meta.dirname, "../../node_modules/.bin/tsc");

/** The examples of every docstring, as files of the project: their names. */
export function writeExamples(project: Project): readonly string[] {
  project.write(
    "examples/check.ts",
    `export function check(value: unknown, expected: unknown): void {
  if (JSON.stringify(value) === JSON.stringify(expected)) return;
  throw new Error("expected " + JSON.stringify(expected) + ", got " + JSON.stringify(value));
}
`,
  );
  return libraries.flatMap(findExamples).map((example) => {
    const name = example.title.replaceAll(/[^\w]+/g, "-").replace(/^-/, "");
    project.write(
      `examples/${name}.ts`,
      `import { check } from "./check.js";\n${writeModule(example)}`,
    );
    return name;
  });
}

/**
 * Compiles the project's examples as strictly as `tsc --init` proposes, once with the resolution of Node and once with that
 * of bundlers, against the declarations that were packed, those of their dependencies included; emits the examples.
 *
 * @throws if something does not compile, or a type that is exported came out as `any`.
 */
export function checkTypes(project: Project): void {
  project.write("examples/no-any.ts", writeNoAny());
  for (const [module, moduleResolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ]) {
    const config = {
      compilerOptions: {
        module,
        moduleResolution,
        target: "es2023",
        lib: ["es2023", "dom"],
        types: [],
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        verbatimModuleSyntax: true,
        isolatedModules: true,
        skipLibCheck: false,
        rootDir: "examples",
        outDir: "compiled",
      },
      include: ["examples"],
    };
    project.write("tsconfig.json", JSON.stringify(config));
    project.run(compiler, "-p", "tsconfig.json");
  }
}

/** Does not compile where a value or type came out as `any`, as one does whose package is missing. */
function writeNoAny(): string {
  const lines = libraries.flatMap((folder) =>
    findPublicNames(folder).flatMap(({ package: from, name, isType }, index) => {
      const local = `${folder}${index}`;
      return [
        `import { ${isType ? "type " : ""}${name} as ${local} } from "${from}";`,
        `export const is_${local}: IsAny<${isType ? "" : "typeof "}${local}> = false;`,
      ];
    }),
  );
  return ["type IsAny<T> = 0 extends 1 & T ? true : false;", ...lines, ""].join("\n");
}
