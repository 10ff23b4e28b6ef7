import type { Statement } from "@onrecord/core";
import type { Call } from "../call.ts";
import type { Read } from "../documents/read-documents.ts";
import { nameOf } from "../kept/recall.ts";
import { mapInOrder } from "../pool/map-in-order.ts";
import { runHere } from "../pool/run-here.ts";
import { attempt } from "../problems/attempt.ts";
import { extractLines } from "../stages/extract-lines.ts";

type Extracting = Pick<Call, "tell" | "store" | "pool">;

/** A document with its statements; if they cannot be extracted, that is told and there are none. */
type WithStatements<R extends Read> = {
  readonly read: R;
  readonly statements: readonly Statement[];
};

export type WithLines<R extends Read> = {
  readonly read: R;
  readonly lines: string;
  /** Under which they are kept; null where they could not be extracted. */
  readonly name: string | null;
};

/** The statements of each document, in order, while others are worked on. */
export async function* extractEach<R extends Read>(
  reads: AsyncIterable<R> | Iterable<R>,
  call: Extracting,
): AsyncGenerator<WithStatements<R>> {
  for await (const { read, lines } of extractLinesOfEach(reads, call)) {
    yield { read, statements: parseLines(lines) };
  }
}

/** The same as JSON Lines; what an earlier run wrote is passed on as it is. */
export function extractLinesOfEach<R extends Read>(
  reads: AsyncIterable<R> | Iterable<R>,
  { tell, store, pool = runHere }: Extracting,
): AsyncIterable<WithLines<R>> {
  return mapInOrder(reads, { pool, tell }, async (read, tellInOrder) => {
    const { document, options } = read;
    const name = nameOf("statements", read.name, document.setAside, options);
    const known = store?.get(name) ?? null;
    if (known !== null) return { read, lines: known, name };
    const lines = await attempt(document.id, tellInOrder, async () =>
      pool.run(extractLines, { document, options }, document.text.length),
    );
    // Of what went wrong, nothing is kept: it is to be told again.
    if (lines !== null) store?.put(name, lines);
    return { read, lines: lines ?? "", name: lines === null ? null : name };
  });
}

function parseLines(lines: string): readonly Statement[] {
  const all = lines.split("\n").filter((line) => line !== "");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same program wrote it
  return all.map((line) => JSON.parse(line) as Statement);
}
