import { resolve } from "node:path";
import type { Host } from "../host.ts";
import type { Result } from "./result.ts";
import { showLines } from "./show-lines.ts";
import { writeFile } from "./write-file.ts";
import { writeStream } from "./write-stream.ts";

/**
 * Where the result of a call goes: the named file, else standard output.
 *
 * What comes from documents must not act on a terminal, so there controls are made visible; a pipe or file gets the
 * result as it is.
 */
export async function openResult(host: Host, output: string | undefined): Promise<Result> {
  if (output !== undefined) return writeFile(resolve(host.cwd, output), `--output ${output}`);
  return writeStream(
    host.stdout,
    host.stdout.isTTY ? (piece) => showLines(textOf(piece)) : (piece) => piece,
  );
}

function textOf(piece: string | Uint8Array): string {
  return typeof piece === "string" ? piece : Buffer.from(piece).toString("utf8");
}
