import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

/** Of all that the program is made of, so that what one build kept is never taken for what another would read. */
export function hashSources(): string {
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
