import type { Quotation } from "./quotation.ts";
import type { GrowingWord } from "./word.ts";

const farthestOpener = 60;

/**
 * Reads the apostrophe of "the ministers’ promise" as the short form that it is, where it closes no quotation: it stands
 * right after an s, a word follows, and no single mark has opened before it in the sentence.
 */
export function markPossessives(
  words: readonly GrowingWord[],
  quotations: readonly Quotation[],
): void {
  const closing = new Set(quotations.flatMap(({ outer }) => outer.map(([, end]) => end)));
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word?.lower !== "'" || closing.has(word.end)) continue;
    const owner = words[index - 1];
    const owned = words[index + 1];
    if (owner?.end !== word.start || !owner.lower.endsWith("s")) continue;
    if (owned?.sentence !== word.sentence || owned.start === word.end) continue;
    if (!/^[\p{L}\p{N}]/u.test(owned.lower) || hasOpened(words, index)) continue;
    word.lower = "'s";
  }
}

function hasOpened(words: readonly GrowingWord[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - farthestOpener); index--) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[at]?.sentence) return false;
    const opens =
      (word.lower === "'" || word.lower === "‘") && words[index - 1]?.end !== word.start;
    if (opens && words[index + 1]?.start === word.end) return true;
  }
  return false;
}
