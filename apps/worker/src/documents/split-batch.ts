import type { Batch } from "./cut-batches.ts";
import { lineOf } from "./problem-lines.ts";

/** Parts a batch into at most so many of about as many lines. */
export function splitBatch(batch: Batch, most: number): readonly Batch[] {
  const size = Math.ceil(batch.lines / most);
  const parts: Batch[] = [];
  let rest = batch.documents;
  for (let from = 0; from < batch.lines; from += size) {
    const lines = Math.min(size, batch.lines - from);
    const firstLine = batch.firstLine + from;
    const documents = takeLines(rest, lines);
    rest = rest.subarray(documents.length);
    const problems = batch.problems.filter((problem) => {
      const line = lineOf(problem) ?? batch.firstLine;
      return line >= firstLine && line < firstLine + lines;
    });
    parts.push({ firstLine, lines, documents, problems });
  }
  return parts;
}

function takeLines(bytes: Uint8Array, count: number): Uint8Array {
  let end = 0;
  for (let line = 0; line < count; line++) end = bytes.indexOf(0x0a, end) + 1;
  return bytes.subarray(0, end);
}
