import { createReadStream, readFileSync, statSync } from "node:fs";
import type { Host } from "../host.ts";
import { describeTooLong, mostBytes } from "../pool/limits.ts";
import type { FoundDocument } from "./found-document.ts";

/** A file that is too long to be one document. */
export class TooLongError extends Error {}

/**
 * All bytes of a file, of standard input, or of a version.
 *
 * @throws TooLongError where there are more than one document may have; whatever goes on beyond is not read.
 */
export async function readBytes(
  { file, version }: FoundDocument,
  { stdin }: Pick<Host, "stdin">,
): Promise<Uint8Array> {
  if (file === null) return readAll(bytesOf(stdin));
  if (version !== undefined) {
    const { readVersion } = await import("./git/read-version.ts");
    return readVersion(file, version);
  }
  // To hand ten thousand short files to another thread and back takes four times as long as to read them.
  const known = statSync(file);
  if (known.size > mostBytes) throw tooLong(describeMegabytes(known.size));
  // A pipe tells no size, and may go on for ever.
  return known.isFile() ? readFileSync(file) : readAll(createReadStream(file));
}

export async function* bytesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > mostBytes) throw tooLong("more");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLong(got: string): TooLongError {
  return new TooLongError(describeTooLong(describeMegabytes(mostBytes), got));
}

/** `2147 MB` */
export function describeMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
