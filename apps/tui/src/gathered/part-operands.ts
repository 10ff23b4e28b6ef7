import { closeSync, openSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { isCollectionHead } from "@onrecord/archive";
import type { Call } from "../call.ts";
import { UsageError } from "../problems/usage-error.ts";

/** A file of what was read before: statements as `extract` writes them, or another collection. */
export type GatheredFile = {
  /** As given. */
  readonly path: string;
  readonly file: string;
  readonly kind: "collection" | "parquet" | "lines";
};

/**
 * Parts the operands into documents and files of statements, which are recognised by how they begin.
 *
 * @throws UsageError where one of them is the collection that is gathered into.
 */
export function partOperands(
  { operands, settings, host }: Pick<Call, "operands" | "settings" | "host">,
  target: string,
): { readonly documents: readonly string[]; readonly files: readonly GatheredFile[] } {
  const documents: string[] = [];
  const files: GatheredFile[] = [];
  for (const path of operands) {
    const file = resolve(host.cwd, path);
    const kind = path === "-" || settings.from !== undefined ? null : kindOf(file);
    if (kind === null) documents.push(path);
    else {
      if (file === target)
        throw new UsageError(`--into ${path}: it cannot be gathered into itself`);
      files.push({ path, file, kind });
    }
  }
  return { documents, files };
}

/** A line of a statement is longer than any; its first keys are enough. */
const headBytes = 4096;

/** Null for documents, also for what cannot be read: whoever reads documents tells why. */
function kindOf(file: string): GatheredFile["kind"] | null {
  try {
    // Opening a pipe would wait for whoever writes to it.
    if (!statSync(file).isFile()) return null;
    const head = readHead(file);
    if (isCollectionHead(head)) return "collection";
    const start = Buffer.from(head).toString("utf8");
    if (start.startsWith("PAR1")) return "parquet";
    return /^\{"id":"[^"\\]+","document":"/.test(start) ? "lines" : null;
  } catch {
    return null;
  }
}

function readHead(file: string): Uint8Array {
  const handle = openSync(file, "r");
  try {
    const head = new Uint8Array(headBytes);
    return head.subarray(0, readSync(handle, head));
  } finally {
    closeSync(handle);
  }
}
