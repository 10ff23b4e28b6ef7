import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Store } from "@onrecord/archive";
import { type ExtractedText, UnreadableError } from "@onrecord/readers";
import { extractKept } from "./extract-kept.ts";
import type { Host } from "../host.ts";
import { describeFileError } from "../problems/file-error.ts";
import { GitError } from "./git/git-error.ts";
import { unread, type Tell } from "../problems/problem.ts";
import type { GitVersion } from "./git/git-version.ts";
import type { FoundDocument } from "./found-document.ts";
import { readJsonLines } from "./read-json-lines.ts";
import type { From } from "./readable-names.ts";
import type { SourceText } from "./source-text.ts";

/** The texts of what was found, one at a time. What cannot be read is told and passed over. */
export async function* readSourceTexts(
  all: readonly FoundDocument[],
  from: From,
  host: Host,
  tell: Tell,
  store: Store | undefined,
): AsyncGenerator<SourceText> {
  const ids = new Set<string>();
  let newest: { readonly file: string | null; readonly text: string } | null = null;
  for (const found of all) {
    try {
      if (from === "jsonl") {
        const chunks = found.file === null ? bytesOf(host.stdin) : createReadStream(found.file);
        yield* readJsonLines(chunks, found, ids, tell);
      } else {
        // One after the other: memory holds one document, and results keep their order.
        // oxlint-disable-next-line no-await-in-loop
        const bytes = await readBytes(found, host);
        // oxlint-disable-next-line no-await-in-loop
        const extracted = await extractKept(bytes, pathOf(found), store);
        // A commit that only renamed the file, or its rights, is no version of the text.
        if (found.version === undefined || !isSame(newest, found, extracted.text)) {
          newest = { file: found.file, text: extracted.text };
          yield sourceOf(found, extracted);
        }
      }
    } catch (error) {
      if (error instanceof UnreadableError) tell(unread(placeOf(found, error.line), error.message));
      else {
        const says = error instanceof GitError ? error.message : describeFileError(error);
        tell(unread(found.id, says));
      }
    }
  }
}

function placeOf({ id }: FoundDocument, line: number | null): string {
  return line === null ? id : `${id}:${line}`;
}

function isSame(
  version: { readonly file: string | null; readonly text: string } | null,
  { file }: FoundDocument,
  text: string,
): boolean {
  return version !== null && version.file === file && version.text === text;
}

async function readBytes({ file, version }: FoundDocument, host: Host): Promise<Uint8Array> {
  if (file === null) return readAll(host.stdin);
  if (version === undefined) return readFile(file);
  const { readVersion } = await import("./git/read-version.ts");
  return readVersion(file, version);
}

function sourceOf(found: FoundDocument, extracted: ExtractedText): SourceText {
  const { id } = found;
  return { ...extracted, found, id, path: pathOf(found), place: id, facts: {} };
}

function pathOf({ id, file, version }: FoundDocument): string | null {
  return file === null ? null : version === undefined ? id : pathOfVersion(id, version);
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(stream)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * A version lies beside the file of today, under the name that it had: git counts its path from the top of the repository,
 * and the program all others from where it is called.
 */
function pathOfVersion(id: string, { short, path }: GitVersion): string {
  const today = id.slice(0, -`@${short}`.length);
  return today.slice(0, today.lastIndexOf("/") + 1) + path.slice(path.lastIndexOf("/") + 1);
}

async function* bytesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}
