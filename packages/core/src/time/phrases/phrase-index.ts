import { tokenize } from "../../text/tokens.ts";

/** A phrase as its tokens, with what it stands for. */
type Phrase<Value> = { readonly words: readonly string[]; readonly value: Value };

/** Phrases by their first word, in the order given, so that a token is held only against those that it can open. */
export function indexPhrases<Value>(
  phrases: readonly (readonly [phrase: string, value: Value])[],
): ReadonlyMap<string, readonly Phrase<Value>[]> {
  const index = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of phrases) {
    const words = tokenize(phrase).map((token) => token.text);
    const first = words[0] ?? "";
    const known = index.get(first);
    if (known === undefined) index.set(first, [{ words, value }]);
    else known.push({ words, value });
  }
  return index;
}
