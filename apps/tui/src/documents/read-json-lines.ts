import { decodeBytes } from "@onrecord/readers";
import * as v from "valibot";
import type { DocumentFacts } from "../config/config.ts";
import { describeDate, isDate } from "../options/dates.ts";
import { unread, type Tell } from "../problems/problem.ts";
import type { FoundDocument } from "./found-document.ts";
import type { SourceText } from "./source-text.ts";
import { splitLines } from "./split-lines.ts";

const words = v.nullish(v.string());

/** Collections carry more fields than these; they are nobody's mistake. */
const recordSchema = v.object({
  id: v.union([v.pipe(v.string(), v.nonEmpty()), v.pipe(v.number(), v.transform(String))]),
  text: v.string(),
  date: words,
  speaker: words,
  title: words,
  url: words,
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
  tell: Tell,
): AsyncGenerator<SourceText> {
  let number = 0;
  for await (const bytes of splitLines(chunks)) {
    number += 1;
    const place = `${found.id}:${number}`;
    const problem = (says: string): void => {
      tell(unread(place, says));
    };
    const { text: line, problem: why } = decodeBytes(bytes);
    if (line === null) problem(why);
    else if (line.trim() !== "") {
      const record = readRecord(line, problem);
      if (record === null) continue;
      if (ids.has(record.id)) {
        problem(
          `the id ${JSON.stringify(record.id)} came before; expected one document for each id`,
        );
        continue;
      }
      ids.add(record.id);
      const { id, text } = record;
      yield {
        found,
        id,
        path: null,
        place,
        text,
        format: "text",
        extracted: null,
        remarks: [],
        facts: readFacts(record, problem),
      };
    }
  }
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
