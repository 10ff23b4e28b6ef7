import { defineConfig } from "rolldown";

export default defineConfig({
  input: { cli: "src/cli.ts", "read-worker": "src/reading/read-worker.ts" },
  platform: "node",
  resolve: {
    conditionNames: ["@onrecord/source", "node", "import", "default"],
    // Ink imports it behind process.env.DEV; one file would import it at start-up.
    alias: { "react-devtools-core": false },
  },
  transform: { define: { "process.env.NODE_ENV": '"production"' } },
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
