import type { Document, ExtractOptions } from "@onrecord/core";
import type { Call } from "../call.ts";
import { recall } from "../kept/recall.ts";
import { mapInOrder } from "../pool/map-in-order.ts";
import { runHere } from "../pool/run-here.ts";
import { attempt } from "../problems/attempt.ts";
import { type ReadText, readText } from "../stages/read-text.ts";
import type { Identified } from "./identify-documents.ts";
import { canErase, showProgress } from "./show-progress.ts";
import { tellDate } from "./tell-date.ts";
import { tellMessages } from "./tell-messages.ts";

/** A document with the options that hold for extracting from it. */
export type Read = {
  readonly document: Document;
  readonly options: ExtractOptions;
  /** Under which it is kept: names all that it depends on. */
  readonly name: string;
};

/**
 * Reads documents, one at a time, in their order; what cannot be read is told and passed over. `isStreamed` says that the
 * caller writes results while it reads.
 */
export function readDocuments(
  all: AsyncIterable<Identified> | Iterable<Identified>,
  call: Call,
  isStreamed: boolean,
): AsyncIterable<Read> {
  const { settings, host } = call;
  const reads = readEach(all, call);
  // Results that appear on the same screen show progress themselves; a screen reader would read each count aloud.
  const isQuiet =
    settings.quiet === true || settings.plain === true || (isStreamed && host.stdout.isTTY);
  return canErase(host) && !isQuiet ? showProgress(reads, host) : reads;
}

async function* readEach(
  all: AsyncIterable<Identified> | Iterable<Identified>,
  { tell, store, pool = runHere }: Call,
): AsyncGenerator<Read> {
  const reads = mapInOrder(all, { pool, tell }, async (one, tellInOrder) => {
    for (const problem of one.problems) tellInOrder(problem);
    if (one.text === null) return null;
    const { place, text, known, options, name } = one.text;
    const work = async (): Promise<ReadText> =>
      pool.run(readText, { text, options: known }, text.length);
    const read = await attempt(place, tellInOrder, async () => recall(store, name, work));
    if (read === null) return null;
    tellMessages(read.messages, place, tellInOrder);
    tellDate(read.document.date, place, tellInOrder);
    return { document: read.document, options, name };
  });
  for await (const read of reads) if (read !== null) yield read;
}
