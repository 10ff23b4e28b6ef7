// Builds and packs a copy of the checkout that lies elsewhere, and compares what comes of it with what was packed here, to
// the byte: whoever has the sources can tell that a published package was made of them. `turbo run pack:check` packs.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

const root = path.join(import.meta.dirname, "..");
const folders = [
  "packages/core",
  "packages/diff",
  "packages/export",
  "packages/readers",
  "apps/tui",
];
const copy = mkdtempSync(path.join(tmpdir(), "onrecord-elsewhere-"));

function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    // Nothing of this checkout's cache, and another clock, language and time zone.
    env: { ...process.env, TURBO_CACHE: "local:w", TZ: "Pacific/Apia", LC_ALL: "C" },
  });
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

try {
  for (const file of run("git", ["ls-files", "-z"], root)
    .split("\0")
    .filter((name) => name !== "")) {
    cpSync(path.join(root, file), path.join(copy, file));
  }
  run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=silent"], copy);
  run("pnpm", ["exec", "turbo", "run", "build", "--force", "--output-logs=errors-only"], copy);
  const differing = folders.filter((folder) => {
    run("pnpm", ["pack", "--out", "elsewhere.tgz"], path.join(copy, folder));
    const made = path.join(copy, folder, "elsewhere.tgz");
    return hashOf(made) !== hashOf(path.join(root, folder, "pkg.tgz"));
  });
  if (differing.length > 0) {
    throw new Error(
      `expected the same bytes wherever they are built, got others of ${differing.join(", ")}`,
    );
  }
  console.log(
    `reproducible: ${folders.length} packages are the same to the byte when built elsewhere`,
  );
} finally {
  rmSync(copy, { recursive: true, force: true });
}
