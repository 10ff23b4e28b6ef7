import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Project } from "../packed/project.ts";

const modules = path.join(import.meta.dirname, "../../node_modules");

/** Compiles, without writing anything, the TypeScript that documents show; what went wrong. */
export function checkTypes(project: Project): readonly string[] {
  project.write(
    "tsconfig.json",
    JSON.stringify({
      compilerOptions: {
        module: "nodenext",
        target: "esnext",
        lib: ["esnext", "dom"],
        strict: true,
        noUncheckedIndexedAccess: true,
        moduleDetection: "force",
        noEmit: true,
        types: ["node"],
        typeRoots: [path.join(modules, "@types")],
        skipLibCheck: true,
      },
      include: ["read/**/*.ts"],
      exclude: ["**/checked-*"],
    }),
  );
  const { status, stdout } = spawnSync(
    path.join(modules, ".bin/tsc"),
    ["-p", "tsconfig.json", "--pretty", "false"],
    { cwd: project.folder, encoding: "utf8" },
  );
  return status === 0 ? [] : [stdout.trim()];
}
