import { decodeBytes } from "@onrecord/readers";
import * as v from "valibot";
import type { DocumentFacts } from "../config/config.ts";
import { describeDate, isDate } from "../options/dates.ts";
import { describeTooLong, mostBytes } from "../pool/limits.ts";
import { type Problem, unread } from "../problems/problem.ts";
import type { FoundDocument } from "./found-document.ts";
import { describeMegabytes } from "./read-bytes.ts";
import type { Source } from "./source.ts";
import { type Line, splitLines } from "./split-lines.ts";

const maybeWords = v.nullish(v.string());

/** Collections carry more fields than these; they are nobody's mistake. */
const recordSchema = v.object({
  id: v.union([v.pipe(v.string(), v.nonEmpty()), v.pipe(v.number(), v.transform(String))]),
  text: v.string(),
  date: maybeWords,
  speaker: maybeWords,
  title: maybeWords,
  url: maybeWords,
});

const expected = 'expected one {"id": "…", "text": "…"} a line';

/** A line of JSON that is a document. */
export type JsonLine = {
  readonly kind: "line";
  readonly record: JsonRecord;
  /** The line as it came, without its line feed. */
  readonly bytes: Uint8Array;
  /** Counts from 1. */
  readonly number: number;
  /** How messages name it. */
  readonly place: string;
};

/**
 * The lines of JSON that are documents, one at a time, with what there is to tell between them; `name` is how messages call
 * the file.
 *
 * A line that is none is told with its number and passed over, and so is one whose id came before, in whatever file:
 * results name documents by it.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  ids: Set<string>,
): AsyncGenerator<JsonLine | Problem> {
  let number = 0;
  for await (const line of splitLines(chunks, mostBytes)) {
    number += 1;
    const place = `${name}:${number}`;
    const problems: Problem[] = [];
    const record = readLine(line, ids, (says) => {
      problems.push(unread(place, says));
    });
    yield* problems;
    if (record === null || line.bytes === null) continue;
    yield { kind: "line", record, bytes: line.bytes, number, place };
  }
}

/**
 * The documents of JSON Lines, one at a time: `{id, text, date?, speaker?, title?, url?}`. A date that does not exist is
 * told and its document read without it.
 */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  found: FoundDocument,
  ids: Set<string>,
): AsyncGenerator<Source | Problem> {
  for await (const one of readRecords(chunks, found.id, ids)) {
    if (one.kind !== "line") {
      yield one;
      continue;
    }
    const { record, place } = one;
    const { id, text } = record;
    const problems: Problem[] = [];
    const facts = readFacts(record, (says) => {
      problems.push(unread(place, says));
    });
    yield* problems;
    const content: Source["content"] = { text, format: "text", extracted: null, remarks: [] };
    yield { kind: "source", found, id, path: null, place, facts, content };
  }
}

function readLine(
  line: Line,
  ids: Set<string>,
  problem: (says: string) => void,
): JsonRecord | null {
  if (line.bytes === null) {
    problem(describeTooLong(describeMegabytes(mostBytes), describeMegabytes(line.length)));
    return null;
  }
  const { text: words, problem: why } = decodeBytes(line.bytes);
  if (words === null) problem(why);
  if (words === null || words.trim() === "") return null;
  const record = readRecord(words, problem);
  if (record === null) return null;
  const { id } = record;
  if (ids.has(id)) {
    problem(`the id ${JSON.stringify(id)} came before; expected one document for each id`);
    return null;
  }
  ids.add(id);
  return record;
}

type JsonRecord = v.InferOutput<typeof recordSchema>;

function readRecord(line: string, problem: (says: string) => void): JsonRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    problem(`not JSON; ${expected}`);
    return null;
  }
  const result = v.safeParse(recordSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const key = v.getDotPath(issue);
  problem(`${key === null ? "" : `${key}: `}got ${issue.received}; ${expected}`);
  return null;
}

function readFacts(record: JsonRecord, problem: (says: string) => void): DocumentFacts {
  const { date, speaker, title, url } = record;
  const isReadable = date === null || date === undefined || isDate(date);
  if (!isReadable) {
    problem(`date: expected ${describeDate}, got ${JSON.stringify(date)}; read without it`);
  }
  return {
    ...(isReadable && date ? { date } : {}),
    ...(speaker ? { speaker } : {}),
    ...(title ? { title } : {}),
    ...(url ? { url } : {}),
  };
}
