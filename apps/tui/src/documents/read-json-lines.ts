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

/**
 * The documents of JSON Lines, one at a time: `{id, text, date?, speaker?, title?, url?}`.
 *
 * A line that is none is told with its number and passed over, and so is one whose id came before, in whatever file:
 * results name documents by it. A date that does not exist is told and its document read without it.
 */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  found: FoundDocument,
  ids: Set<string>,
): AsyncGenerator<Source | Problem> {
  let number = 0;
  for await (const line of splitLines(chunks, mostBytes)) {
    number += 1;
    const place = `${found.id}:${number}`;
    const problems: Problem[] = [];
    const record = readLine(line, ids, (says) => {
      problems.push(unread(place, says));
    });
    yield* problems;
    if (record === null) continue;
    const { id, text, facts } = record;
    const content: Source["content"] = { text, format: "text", extracted: null, remarks: [] };
    yield { kind: "source", found, id, path: null, place, facts, content };
  }
}

function readLine(
  line: Line,
  ids: Set<string>,
  problem: (says: string) => void,
): { readonly id: string; readonly text: string; readonly facts: DocumentFacts } | null {
  if (line.bytes === null) {
    problem(describeTooLong(describeMegabytes(mostBytes), describeMegabytes(line.length)));
    return null;
  }
  const { text: words, problem: why } = decodeBytes(line.bytes);
  if (words === null) problem(why);
  if (words === null || words.trim() === "") return null;
  const record = readRecord(words, problem);
  if (record === null) return null;
  const { id, text } = record;
  if (ids.has(id)) {
    problem(`the id ${JSON.stringify(id)} came before; expected one document for each id`);
    return null;
  }
  ids.add(id);
  return { id, text, facts: readFacts(record, problem) };
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
