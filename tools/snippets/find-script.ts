import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

/**
 * The script of our package.json that a command such as `npx -y pnpm@12.21.0 -s test` runs; null for other commands.
 *
 * @throws if there is no such script, or it names another pnpm than `.ci/run`.
 */
export function findScript(command: string): string | null {
  const [, version, name] = /^npx -y pnpm@(\S+) (?:-s )?([\w:-]+)/.exec(command) ?? [];
  if (version === undefined || name === undefined) return null;
  const used = /^pnpm_version=(\S+)$/m.exec(read(".ci/run"))?.[1];
  if (version !== used) throw new Error(`expected pnpm@${used}, got ${command}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { scripts } = JSON.parse(read("package.json")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const script = scripts[name];
  if (script === undefined) throw new Error(`expected a script of package.json, got ${command}`);
  return script;
}

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}
