import { setRepeatsAside } from "@onrecord/core";
import type { Call } from "../call.ts";
import { type Read, readDocuments } from "./read-documents.ts";

/**
 * Reads documents whole, then sets aside what several of them repeat at their head or foot; `after` are those that come
 * with the others for a comparison.
 *
 * All of them are held in memory: what repeats is known only after the last.
 */
export async function readTogether(
  paths: readonly string[],
  after: readonly string[],
  call: Call,
): Promise<{ readonly before: readonly Read[]; readonly after: readonly Read[] }> {
  const earlier = await readAll(paths, call);
  const all = after.length === 0 ? earlier : [...earlier, ...(await readAll(after, call))];
  const sorted = setRepeatsAside(all.map(({ document }) => document));
  const reads = all.map(({ document, options, name }, index) => ({
    document: sorted[index] ?? document,
    options,
    name,
  }));
  return { before: reads.slice(0, earlier.length), after: reads.slice(earlier.length) };
}

/** Lines of JSON, which may be endless, one at a time; files together, because they may share a head or a foot. */
export async function* readEach(call: Call): AsyncGenerator<Read> {
  if (call.settings.from === "jsonl") yield* readDocuments(call.operands, call, true);
  else yield* (await readTogether(call.operands, [], call)).before;
}

async function readAll(paths: readonly string[], call: Call): Promise<readonly Read[]> {
  const all: Read[] = [];
  for await (const read of readDocuments(paths, call, false)) all.push(read);
  return all;
}
