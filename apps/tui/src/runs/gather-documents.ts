import { resolve } from "node:path";
import { CollectionError, type CollectionWriter, openCollectionWriter } from "@onrecord/archive";
import { plural } from "../browser/presentation/group.ts";
import type { Call } from "../call.ts";
import { readEach } from "../documents/read-together.ts";
import { tellSetAside } from "../documents/tell-set-aside.ts";
import { writeFacts } from "../gathered/gathered-facts.ts";
import { type GatheredFile, partOperands } from "../gathered/part-operands.ts";
import { putFile } from "../gathered/put-file.ts";
import { recordOf } from "../gathered/record-of.ts";
import { describeFileError, isSystemError } from "../problems/file-error.ts";
import { unread } from "../problems/problem.ts";
import { UsageError } from "../problems/usage-error.ts";
import { extractEach } from "../statements/extract-each.ts";

/** Reads documents, and files of statements that were read before, into a collection; then tells what came of it. */
export async function* gatherDocuments(call: Call): AsyncGenerator<string> {
  const { host, settings } = call;
  const { into } = settings;
  if (into === undefined)
    throw new UsageError("expected --into FILE, the collection to gather into");
  const target = resolve(host.cwd, into);
  const { documents, files } = partOperands(call, target);
  const writer = openWriter(target, into);
  const counts: Counts = { added: 0, replaced: 0, unchanged: 0, continued: 0 };
  try {
    await putDocuments(documents, call, writer, counts);
    await putFiles(files, call, writer, counts);
  } finally {
    // What was gathered stays, whatever came in between.
    writer.close();
  }
  const { added, replaced, unchanged } = counts;
  yield `${into}: ${plural(added, "document")} added, ${replaced} replaced, ${unchanged} unchanged\n`;
}

export type Counts = Record<ReturnType<CollectionWriter["put"]>, number>;

function openWriter(target: string, into: string): CollectionWriter {
  try {
    return openCollectionWriter(target);
  } catch (error) {
    if (!(error instanceof CollectionError)) throw error;
    throw new UsageError(`--into ${into}: ${error.message}`, { cause: error });
  }
}

async function putDocuments(
  operands: readonly string[],
  call: Call,
  writer: CollectionWriter,
  counts: Counts,
): Promise<void> {
  if (operands.length === 0) return;
  let setAside = 0;
  const all = extractEach(readEach({ ...call, operands }), call);
  for await (const { read, statements } of all) {
    const { document, options } = read;
    const facts = writeFacts({ document, options, isWhole: true });
    const records = statements.map(recordOf);
    counts[writer.put({ id: document.id, facts }, records)] += 1;
    setAside += document.setAside.length;
  }
  tellSetAside(setAside, call.tell);
}

async function putFiles(
  files: readonly GatheredFile[],
  call: Call,
  writer: CollectionWriter,
  counts: Counts,
): Promise<void> {
  for (const file of files) {
    try {
      // One after the other: the last word on a document is that of the last file.
      // oxlint-disable-next-line no-await-in-loop
      await putFile(file, call, writer, counts);
    } catch (error) {
      if (error instanceof CollectionError) call.tell(unread(file.path, error.message));
      else if (isSystemError(error)) call.tell(unread(file.path, describeFileError(error)));
      else throw error;
    }
  }
}
