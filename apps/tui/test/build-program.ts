import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import config from "../rolldown.config.ts";

const app = fileURLToPath(new URL("..", import.meta.url));

/** Builds the program as it is shipped, into a folder of its own; gives the path of its entry. */
export async function buildProgram(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-program-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const bundle = await rolldown({ ...config, cwd: app, logLevel: "silent" });
  await bundle.write({ format: "esm", chunkFileNames: "[name].js", dir: folder });
  await bundle.close();
  return join(folder, "cli.js");
}
