import {
  aboutTerm,
  type Document,
  extractStatements,
  extractTimes,
  indexLines,
} from "@onrecord/core";
import { type PlacedTime, writeTimes } from "@onrecord/export";
import type { Call } from "../call.ts";
import type { Read } from "../documents/read-documents.ts";
import { readEach } from "../documents/read-together.ts";
import { attempt } from "../problems/attempt.ts";

/** Every time expression, in the format of the call or else in the one given. */
export async function* printTimes(call: Call, usual: string): AsyncGenerator<string> {
  const { settings } = call;
  const format = settings.format ?? usual;
  const isStreamed = format === "jsonl";
  const documents: Document[] = [];
  const all: PlacedTime[] = [];
  for await (const read of readEach(call)) {
    const found =
      attempt(read.document.id, call.tell, () => placeTimes(read, settings.about)) ?? [];
    if (isStreamed) {
      yield writeTimes(found, format);
      continue;
    }
    documents.push(read.document);
    for (const time of found) all.push(time);
  }
  if (!isStreamed) yield writeTimes(all, format, { documents });
}

/** With a term, only those inside statements about it. */
function placeTimes({ document, options }: Read, term: string | undefined): readonly PlacedTime[] {
  const lineOf = indexLines(document.text);
  const all = extractTimes(document, options).map((time) =>
    Object.assign({ document: document.id, line: lineOf(time.span[0]) }, time),
  );
  if (term === undefined) return all;
  const about = aboutTerm(extractStatements(document, options), term);
  return all.filter(({ span: [start, end] }) =>
    about.some(({ span }) => span[0] <= start && end <= span[1]),
  );
}
