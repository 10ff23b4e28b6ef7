import { setRepeatsAside } from "@onrecord/core";
import type { Call } from "../call.ts";
import { openGathered } from "../gathered/open-gathered.ts";
import { readGathered } from "../gathered/read-gathered.ts";
import { type Identified, identifyDocuments } from "./identify-documents.ts";
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
  const earlier = await Array.fromAsync(readFrom(paths, call, false));
  const later = after.length === 0 ? [] : await Array.fromAsync(readFrom(after, call, false));
  const reads = withoutRepeats([...earlier, ...later]);
  return { before: reads.slice(0, earlier.length), after: reads.slice(earlier.length) };
}

/** Lines of JSON, which may be endless, one at a time; files together, because they may share a head or a foot. */
export async function* readEach(call: Call): AsyncGenerator<Read> {
  const gathered = openGathered(call.operands, call);
  if (gathered !== null) yield* readGathered(gathered, call);
  else if (call.settings.from === "jsonl") yield* readFrom(call.operands, call, true);
  else yield* (await readTogether(call.operands, [], call)).before;
}

/** Reads files together that were found before. */
export async function readIdentified(
  all: readonly Identified[],
  call: Call,
): Promise<readonly Read[]> {
  return withoutRepeats(await Array.fromAsync(readDocuments(all, call, false)));
}

function readFrom(paths: readonly string[], call: Call, isStreamed: boolean): AsyncIterable<Read> {
  return readDocuments(identifyDocuments(paths, call), call, isStreamed);
}

function withoutRepeats(all: readonly Read[]): readonly Read[] {
  const sorted = setRepeatsAside(all.map(({ document }) => document));
  return all.map(({ document, options, name }, index) => ({
    document: sorted[index] ?? document,
    options,
    name,
  }));
}
