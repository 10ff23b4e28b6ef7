import { defineConfig } from "rolldown";
import { hashSources } from "../tui/hash-sources.ts";
import { writeLicences } from "../tui/write-licences.ts";

export default defineConfig({
  input: { cli: "src/cli.ts", "pool-worker": "../tui/src/pool/pool-worker.ts" },
  platform: "node",
  external: ["pg"],
  plugins: [writeLicences()],
  resolve: { conditionNames: ["@onrecord/source", "node", "import", "default"] },
  // What reads is the program `onrecord`: its build says what comes of a document.
  transform: { define: { ONRECORD_BUILD: JSON.stringify(hashSources()) } },
  output: {
    dir: "dist",
    cleanDir: true,
    format: "esm",
    sourcemap: true,
    comments: { jsdoc: false },
    chunkFileNames: "[name].js",
  },
});
