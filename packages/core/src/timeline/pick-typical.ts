import type { Statement } from "../data.ts";

/** What of a statement shows how much it says of what others say. */
export type ToldStatement = Pick<Statement, "id" | "document" | "text">;

/** Shorter words stand in every sentence and say nothing of a date. */
const shortestWord = 4;

/** Keeps three words that all others use from beating a sentence that tells what happened. */
const evenedLength = 8;

/** How much two statements share before the second adds nothing. */
const sameAgain = 0.6;

/**
 * The statements of a date that say most of what others say of it, the most typical first, of different documents where
 * there are enough and none twice in other words.
 *
 * A word counts by the other documents that have it in a statement of this date: what everybody tells of one day is what
 * happened on it.
 */
export function pickTypical(
  ids: readonly string[],
  statements: ReadonlyMap<string, ToldStatement>,
  count: number,
): readonly string[] {
  const all = ids.flatMap((id) => statements.get(id) ?? []).map(readWords);
  const documents = new Map<string, Set<string>>();
  for (const { statement, words } of all) {
    for (const word of words) {
      const known = documents.get(word);
      if (known === undefined) documents.set(word, new Set([statement.document]));
      else known.add(statement.document);
    }
  }
  const weigh = ({ words }: Read): number => {
    let shared = 0;
    for (const word of words) shared += (documents.get(word)?.size ?? 1) - 1;
    return shared / (words.size + evenedLength);
  };
  const ranked = all
    .map((read) => ({ read, weight: weigh(read) }))
    .toSorted((a, b) => b.weight - a.weight);
  const picked: Read[] = [];
  // Another document first; where there are too few, the same one again.
  for (const isOther of [true, false]) {
    for (const { read } of ranked) {
      if (picked.length === count) break;
      const isNew = picked.every(
        (one) =>
          !isAlike(one, read) && !(isOther && one.statement.document === read.statement.document),
      );
      if (isNew && !picked.includes(read)) picked.push(read);
    }
  }
  return picked.map(({ statement }) => statement.id);
}

type Read = { readonly statement: ToldStatement; readonly words: ReadonlySet<string> };

function readWords(statement: ToldStatement): Read {
  const words = statement.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return { statement, words: new Set(words.filter((word) => word.length >= shortestWord)) };
}

function isAlike(one: Read, other: Read): boolean {
  let shared = 0;
  for (const word of one.words) if (other.words.has(word)) shared += 1;
  return shared > 0 && shared >= sameAgain * Math.min(one.words.size, other.words.size);
}
