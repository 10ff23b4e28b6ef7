import { readdirSync } from "node:fs";
import { defineConfig } from "vitest/config";

const roots = [
  ...["packages", "apps"].flatMap((d) => readdirSync(d).map((p) => `${d}/${p}`)),
  "bench",
  "tools",
];

/** Pure functions leave nothing behind, so their tests may share what is loaded: a quarter of the time. */
const isPure = (root: string): boolean => /^packages\/(?:core|diff|export|readers)$/.test(root);

export default defineConfig({
  // Workspace packages resolve to src/*.ts through this export condition: no build is needed.
  ssr: {
    resolve: { conditions: ["@onrecord/source", "module", "node", "development|production"] },
  },
  test: {
    setupFiles: [`${import.meta.dirname}/tools/property-seed.ts`],
    // A property over long texts is slow on a busy machine; how slow is no business of the tests.
    testTimeout: 60_000,
    // Left alone it keeps one core free: on two, that is half of them. Tests of the terminal mostly wait.
    maxWorkers: "100%",
    // The programs under test keep what they read beside the other caches of the checkout.
    env: { XDG_CACHE_HOME: `${import.meta.dirname}/node_modules/.cache` },
    reporters: ["default", "./tools/summary-reporter.ts"],
    coverage: {
      provider: "v8",
      // Counted where a wrong branch is a wrong date or a wrong change, and by the tests of that package alone.
      include: ["packages/core/src/**", "packages/diff/src/**"],
      exclude: ["packages/diff/src/testing/**"],
      reporter: ["text-summary", "json-summary", "json"],
      thresholds: {
        "packages/core/src/**": { branches: 95 },
        "packages/diff/src/**": { branches: 95 },
      },
    },
    projects: roots.map((root) => ({
      extends: true,
      root,
      test: {
        name: root,
        isolate: !isPure(root),
        include: root.includes("/")
          ? ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"]
          : ["**/*.test.ts"],
        typecheck: { enabled: false },
      },
    })),
  },
});
