import type { Store } from "@onrecord/archive";
import type { Call } from "../call.ts";
import { type Identified, identifyDocuments } from "../documents/identify-documents.ts";
import { readEach, readIdentified } from "../documents/read-together.ts";
import { tellSetAside } from "../documents/tell-set-aside.ts";
import { nameOf } from "../kept/recall.ts";
import type { Problem } from "../problems/problem.ts";
import { extractLinesOfEach } from "./extract-each.ts";

/** What came of a collection: the names of each document's lines, and what was told. */
type Listing = {
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
  readonly setAside: number;
};

/** The statements of all documents as JSON Lines, those of one in a piece. */
export function listLines(call: Call): AsyncIterable<string | Uint8Array> {
  return call.settings.from === "jsonl" ? listStreamed(call) : listTogether(call);
}

async function* listStreamed(call: Call): AsyncGenerator<string> {
  let setAside = 0;
  for await (const { read, lines } of extractLinesOfEach(readEach(call), call)) {
    yield lines;
    setAside += read.document.setAside.length;
  }
  tellSetAside(setAside, call.tell);
}

/** Where nothing has changed since an earlier run, no document is looked at: only what their statements are kept under. */
async function* listTogether(call: Call): AsyncGenerator<string | Uint8Array> {
  const { store, tell } = call;
  const all = await Array.fromAsync(identifyDocuments(call.operands, call));
  const on = all.map(({ problems, text }) => [problems, text?.name, text?.options]);
  const name = nameOf("listing", on);
  const known = store?.get(name) ?? null;
  let given = 0;
  if (store !== undefined && known !== null) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its name says which build made it of what
    const listing = JSON.parse(known) as Listing;
    for (const lines of recallLines(listing, store)) {
      yield lines;
      given += 1;
    }
    if (given === listing.names.length) {
      for (const problem of listing.problems) tell(problem);
      tellSetAside(listing.setAside, tell);
      return;
    }
  }
  const told: Problem[] = [];
  const tellAll = (problem: Problem): void => {
    told.push(problem);
    tell(problem);
  };
  const names: (string | null)[] = [];
  let setAside = 0;
  const reads = await readIdentified(all, { ...call, tell: tellAll });
  for await (const one of extractLinesOfEach(reads, { ...call, tell: tellAll })) {
    if (names.push(one.name) > given) yield one.lines;
    setAside += one.read.document.setAside.length;
  }
  tellSetAside(setAside, tell);
  // Of what went wrong, nothing is kept: it is to be told again.
  if (names.includes(null) || reads.length < countTexts(all)) return;
  store?.put(name, JSON.stringify({ names, problems: told, setAside }));
}

function* recallLines({ names }: Listing, store: Store): Generator<Uint8Array> {
  for (const name of names) {
    const lines = store.getBytes(name);
    if (lines === null) return;
    yield lines;
  }
}

function countTexts(all: readonly Identified[]): number {
  return all.filter(({ text }) => text !== null).length;
}
