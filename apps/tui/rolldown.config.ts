import { defineConfig } from "rolldown";
import { hashSources } from "./hash-sources.ts";
import { writeLicences } from "./write-licences.ts";

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
