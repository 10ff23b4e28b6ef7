import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";

/** A server of one's own, with what a program needs to find it. */
export type Postgres = {
  readonly env: { readonly PGHOST: string; readonly PGUSER: string; readonly PGDATABASE: string };
  readonly stop: () => Promise<void>;
};

/** The folder of PostgreSQL's programs, where `initdb` is among them; Debian keeps it off the path. */
export function findPostgres(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const folders = [
    ...(process.env["PATH"] ?? "").split(path.delimiter),
    ...versions
      .toSorted((a, b) => Number(b) - Number(a))
      .map((version) => path.join(debian, version, "bin")),
  ];
  return (
    folders.find((folder) =>
      ["initdb", "postgres"].every((program) => existsSync(path.join(folder, program))),
    ) ?? null
  );
}

/**
 * Starts an empty server that listens on a socket in a temporary folder and nowhere else.
 *
 * It ends with the process that started it, however that one ends: a shell between them waits for the end of its input, and tidies up.
 */
export async function startPostgres(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-postgres-"));
  const owner = findOwner();
  // Others have to come to the socket, too.
  chmodSync(folder, 0o755);
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const as = { ...owner, cwd: folder };
  const data = path.join(folder, "data");
  const create = ["-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C", "-N"];
  execFileSync(path.join(programs, "initdb"), create, {
    ...as,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const server = spawn(
    "sh",
    [
      "-c",
      `"$0" -D "$1" -k "$2" -c listen_addresses= -c fsync=off >"$2/log" 2>&1 & cat >"$2/none"; kill -INT $!; wait; rm -rf "$2"`,
      path.join(programs, "postgres"),
      data,
      folder,
    ],
    { ...as, stdio: ["pipe", "ignore", "ignore"] },
  );
  const ended = new Promise<void>((resolve) => {
    server.on("close", () => {
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    server.stdin.end();
    await ended;
  };
  for (let tries = 0; tries < 200; tries++) {
    // oxlint-disable no-await-in-loop
    if (await answers(folder)) {
      return { env: { PGHOST: folder, PGUSER: "postgres", PGDATABASE: "postgres" }, stop };
    }
    await setTimeout(100);
    // oxlint-enable no-await-in-loop
  }
  await stop();
  throw new Error("expected PostgreSQL to answer within 20 seconds; it did not");
}

async function answers(host: string): Promise<boolean> {
  const client = new Client({ host, user: "postgres", database: "postgres" });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** PostgreSQL refuses to be run by root, who runs it as nobody. */
function findOwner(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  return { uid: askId("-u"), gid: askId("-g") };
}

function askId(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
}
