import { farthestWord, type Passage, indexAt, windowAt } from "../grammar/passage.ts";

/**
 * The first word of the sentence, within its window, that a word stands in; a semicolon ends a sentence too.
 *
 * A window may hold several sentences that a quotation binds together, so full stops inside quotations do not count.
 */
export function findSentenceStart(passage: Passage, at: number): number {
  const { words, quotationOf } = passage;
  const floor = Math.max(windowAt(passage, at).first, at - farthestWord);
  let first = at;
  while (first > floor) {
    const before = words[first - 1];
    if (before === undefined) break;
    const outside = indexAt(quotationOf, first - 1) < 0;
    if (outside && (before.tag === "stop" || before.tag === "semicolon")) break;
    const closes = before.tag === "quote" && before.sentence !== words[first]?.sentence;
    if (closes && quotationOf[first - 1] !== quotationOf[first]) break;
    first--;
  }
  return first;
}
