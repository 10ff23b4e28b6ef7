import type { Problem } from "onrecord/parts";

/** Lines of JSON that are taken at once. */
export type Batch = {
  /** Counts from 1 in what was enqueued. */
  readonly firstLine: number;
  readonly lines: number;
  /** The lines, each with its line feed; empty ones stand for those that are no documents. */
  readonly documents: Uint8Array;
  /** What of its lines could not be read when they were enqueued. */
  readonly problems: readonly Problem[];
};

/** A line, and what was found wrong since the one before it. */
export type EnqueuedLine = {
  readonly number: number;
  /** Empty if it is no document. */
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
};

/** A batch of long documents is cut here, so that none takes much longer than others. */
const mostBytes = 1_048_576;

/** Cuts lines into batches of at most so many documents; together they cover every line up to the last one given. */
export async function* cutBatches(
  lines: AsyncIterable<EnqueuedLine>,
  mostDocuments: number,
): AsyncGenerator<Batch> {
  let begun = begin(1);
  for await (const { number, bytes, problems } of lines) {
    for (const problem of problems) begun.problems.push(problem);
    const gap = number - begun.firstLine - begun.lines;
    begun.parts.push(Buffer.alloc(gap, "\n"), bytes, Buffer.from("\n"));
    begun.lines += gap + 1;
    begun.documents += 1;
    begun.bytes += bytes.length;
    if (begun.documents >= mostDocuments || begun.bytes >= mostBytes) {
      yield end(begun);
      begun = begin(number + 1);
    }
  }
  if (begun.lines > 0) yield end(begun);
}

type Begun = {
  readonly firstLine: number;
  readonly parts: Uint8Array[];
  readonly problems: Problem[];
  lines: number;
  documents: number;
  bytes: number;
};

function begin(firstLine: number): Begun {
  return { firstLine, parts: [], problems: [], lines: 0, documents: 0, bytes: 0 };
}

function end({ firstLine, lines, parts, problems }: Begun): Batch {
  return { firstLine, lines, documents: Buffer.concat(parts), problems };
}
