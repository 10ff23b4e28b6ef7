import { createReadStream } from "node:fs";
import type { Call } from "../call.ts";
import { describeFileError } from "../problems/file-error.ts";
import { type Problem, unread } from "../problems/problem.ts";
import type { FoundDocument } from "./found-document.ts";
import { pathOfVersion } from "./git/path-of-version.ts";
import { readContent } from "./read-content.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { bytesOf } from "./read-bytes.ts";
import type { From } from "./readable-names.ts";
import type { Source } from "./source.ts";

/** The sources of what was found, in order, with what there is to tell between them. */
export async function* findSources(
  all: readonly FoundDocument[],
  from: From,
  call: Call,
): AsyncGenerator<Source | Problem> {
  const ids = new Set<string>();
  let newest: { readonly file: string | null; readonly text: string } | null = null;
  for (const found of all) {
    if (from === "jsonl") yield* readLines(found, ids, call);
    else if (found.version === undefined) yield sourceOf(found, null);
    else {
      const problems: Problem[] = [];
      const tell = (problem: Problem): void => {
        problems.push(problem);
      };
      // One after the other: what a version is depends on the one before.
      // oxlint-disable-next-line no-await-in-loop
      const content = await readContent(sourceOf(found, null), { ...call, tell });
      yield* problems;
      // A commit that only renamed the file, or its rights, is no version of the text.
      if (content === null || isSame(newest, found, content.text)) continue;
      newest = { file: found.file, text: content.text };
      yield sourceOf(found, content);
    }
  }
}

async function* readLines(
  found: FoundDocument,
  ids: Set<string>,
  { host }: Call,
): AsyncGenerator<Source | Problem> {
  try {
    const chunks = found.file === null ? bytesOf(host.stdin) : createReadStream(found.file);
    yield* readJsonLines(chunks, found, ids);
  } catch (error) {
    yield unread(found.id, describeFileError(error));
  }
}

function isSame(
  version: { readonly file: string | null; readonly text: string } | null,
  { file }: FoundDocument,
  text: string,
): boolean {
  return version !== null && version.file === file && version.text === text;
}

function sourceOf(found: FoundDocument, content: Source["content"]): Source {
  const { id } = found;
  return { kind: "source", found, id, path: pathOf(found), place: id, facts: {}, content };
}

function pathOf({ id, file, version }: FoundDocument): string | null {
  return file === null ? null : version === undefined ? id : pathOfVersion(id, version);
}
