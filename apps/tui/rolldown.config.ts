import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "rolldown";
import { writeLicences } from "./write-licences.ts";

const root = path.join(import.meta.dirname, "../..");

/** Of all that the program is made of, so that what one build kept is never taken for what another would read. */
function hashSources(): string {
  const hash = createHash("sha256");
  const sources = globSync(
    ["packages/*/src/**/*.ts", "apps/tui/src/**/*.{ts,tsx}", "pnpm-lock.yaml"],
    { cwd: root },
  );
  for (const name of sources.filter((source) => !source.includes(".test")).toSorted()) {
    hash
      .update(name)
      .update("\0")
      .update(readFileSync(path.join(root, name)))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

export default defineConfig({
  input: {
    cli: "src/cli.ts",
    "read-worker": "src/reading/read-worker.ts",
    "pool-worker": "src/pool/pool-worker.ts",
  },
  platform: "node",
  plugins: [writeLicences()],
  resolve: {
    conditionNames: ["@onrecord/source", "node", "import", "default"],
    // Ink imports it behind process.env.DEV; one file would import it at start-up.
    alias: { "react-devtools-core": false },
  },
  transform: {
    define: {
      "process.env.NODE_ENV": '"production"',
      ONRECORD_BUILD: JSON.stringify(hashSources()),
    },
  },
  output: {
    dir: "dist",
    cleanDir: true,
    format: "esm",
    sourcemap: true,
    comments: { jsdoc: false },
    // Commands load without React; the browser's part is read when it opens.
    chunkFileNames: "[name].js",
  },
});
