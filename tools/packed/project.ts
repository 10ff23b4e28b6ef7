import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

/** An empty project of somebody else, in which the packed tarballs were installed. */
export type Project = {
  readonly folder: string;
  readonly write: (file: string, text: string) => string;
  /** Runs a program in the project; what it printed. */
  readonly run: (program: string, ...args: readonly string[]) => string;
};

/**
 * Makes a project, installs in it the tarballs of these folders (`turbo run pack:check` writes them) and those other
 * packages, and removes it in the end.
 */
export async function withProject(
  folders: readonly string[],
  work: (project: Project) => Promise<void>,
  others: readonly string[] = [],
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-packed-"));
  try {
    const tarballs = folders.map((packed) => {
      const tarball = `./${path.basename(packed)}.tgz`;
      copyFileSync(path.join(root, packed, "pkg.tgz"), path.join(folder, tarball));
      return tarball;
    });
    const write = (file: string, text: string): string => {
      const written = path.join(folder, file);
      mkdirSync(path.dirname(written), { recursive: true });
      writeFileSync(written, text);
      return written;
    };
    write("package.json", '{"private": true, "type": "module"}\n');
    execFileSync(
      "npm",
      ["install", "--no-audit", "--no-fund", "--loglevel=error", ...tarballs, ...others],
      {
        cwd: folder,
        stdio: "inherit",
      },
    );
    const run = (program: string, ...args: readonly string[]): string => {
      const { status, stdout, stderr } = spawnSync(program, args, {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: Infinity,
      });
      if (status === 0) return stdout;
      throw new Error(
        `${program} ${args.join(" ")} in the project: exit ${status}\n${stdout}${stderr}`,
      );
    };
    await work({ folder, write, run });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
