import { createReadStream } from "node:fs";
import { type CollectedRecord, type CollectionWriter, openCollection } from "@onrecord/archive";
import type { Statement } from "@onrecord/core";
import { decodeBytes } from "@onrecord/readers";
import type { Call } from "../call.ts";
import { describeMegabytes } from "../documents/read-bytes.ts";
import { splitLines } from "../documents/split-lines.ts";
import { mostBytes } from "../pool/limits.ts";
import { unread } from "../problems/problem.ts";
import type { Counts } from "../runs/gather-documents.ts";
import { checkStatement } from "./check-statement.ts";
import { factsFromStatements, writeFacts } from "./gathered-facts.ts";
import type { GatheredFile } from "./part-operands.ts";
import { readStatement } from "./read-statement.ts";
import { recordOf } from "./record-of.ts";

/** Puts what a file holds into a collection; a line that is no statement is told and passed over. */
export async function putFile(
  { path, file, kind }: GatheredFile,
  call: Call,
  writer: CollectionWriter,
  counts: Counts,
): Promise<void> {
  if (kind === "collection") {
    const collection = openCollection(file);
    try {
      for (const { id, facts, lines } of collection.documents()) {
        const records = lines.map((line) => recordOf(readStatement(line)));
        counts[writer.put({ id, facts }, records)] += 1;
      }
    } finally {
      collection.close();
    }
    return;
  }
  const lines = kind === "parquet" ? readParquet(file) : readLines(file);
  for await (const statements of groupByDocument(checkLines(lines, path, call))) {
    const [{ document: id } = { document: "" }] = statements;
    const facts = writeFacts(factsFromStatements(id, statements));
    const records: readonly CollectedRecord[] = statements.map(recordOf);
    counts[writer.put({ id, facts }, records, true)] += 1;
  }
}

type Line = { readonly place: string; readonly text: string | null; readonly problem: string };

async function* readLines(file: string): AsyncGenerator<Omit<Line, "place">> {
  for await (const { bytes, length } of splitLines(createReadStream(file), mostBytes)) {
    if (bytes === null) {
      const [most, got] = [describeMegabytes(mostBytes), describeMegabytes(length)];
      yield { text: null, problem: `expected at most ${most} in a line, got ${got}` };
    } else {
      const { text, problem } = decodeBytes(bytes);
      yield { text, problem: problem ?? "" };
    }
  }
}

async function* readParquet(file: string): AsyncGenerator<Omit<Line, "place">> {
  const { readParquetColumn } = await import("@onrecord/archive/parquet");
  for await (const text of readParquetColumn(file, "json")) yield { text, problem: "" };
}

async function* checkLines(
  lines: AsyncIterable<Omit<Line, "place">>,
  path: string,
  { tell }: Pick<Call, "tell">,
): AsyncGenerator<Statement> {
  let number = 0;
  for await (const { text, problem } of lines) {
    number += 1;
    if (text?.trim() === "") continue;
    const checked = text === null ? { problem } : checkStatement(text);
    if ("problem" in checked) tell(unread(`${path}:${number}`, checked.problem));
    else yield checked.statement;
  }
}

/** A document is put whole where its lines stand together; it never has more than a few thousand. */
const mostTogether = 10_000;

async function* groupByDocument(
  statements: AsyncIterable<Statement>,
): AsyncGenerator<readonly Statement[]> {
  let group: Statement[] = [];
  for await (const statement of statements) {
    const [first] = group;
    const isOther = first !== undefined && first.document !== statement.document;
    if (isOther || group.length === mostTogether) {
      yield group;
      group = [];
    }
    group.push(statement);
  }
  if (group.length > 0) yield group;
}
