import type { Token } from "../text/tokens.ts";

/** A table of words that cannot be fooled by "constructor". */
export function toTable<Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(words));
}

/** A table of phrases, and the length in tokens of its longest one. */
export type Phrases<Value> = {
  readonly table: ReadonlyMap<string, Value>;
  readonly longest: number;
};

/** Phrases are written with one space between their tokens. */
export function toPhrases<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const table = new Map(entries);
  let longest = 0;
  for (const phrase of table.keys()) longest = Math.max(longest, phrase.split(" ").length);
  return { table, longest };
}

/** The longest phrase that starts at a token: its value and the token after it. */
export function phraseAfter<Value>(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases<Value>,
): { readonly value: Value; readonly next: number } | null {
  let written = "";
  let found: { value: Value; next: number } | null = null;
  for (let length = 1; length <= phrases.longest; length++) {
    const token = tokens[at + length - 1];
    if (token === undefined || token.kind === "break") break;
    written += length === 1 ? token.text : ` ${token.text}`;
    const value = phrases.table.get(written);
    if (value !== undefined) found = { value, next: at + length };
  }
  return found;
}

/** The longest phrase that ends before a token: its value and its first token. */
export function phraseBefore<Value>(
  tokens: readonly Token[],
  end: number,
  phrases: Phrases<Value>,
): { readonly value: Value; readonly first: number } | null {
  let written = "";
  let found: { value: Value; first: number } | null = null;
  for (let length = 1; length <= phrases.longest; length++) {
    const token = tokens[end - length];
    if (token === undefined || token.kind === "break") break;
    written = length === 1 ? token.text : `${token.text} ${written}`;
    const value = phrases.table.get(written);
    if (value !== undefined) found = { value, first: end - length };
  }
  return found;
}

/** A token touches the one before it. */
export function touches(token: Token | undefined): token is Token {
  return token !== undefined && !token.spaced && token.kind !== "break";
}

export function isDash(token: Token | undefined): boolean {
  return token?.text === "-" || token?.text === "–" || token?.text === "—";
}

/** The place after a hyphen that touches both its neighbours, else the same place. */
export function skipHyphen(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.text === "-" && touches(token) && touches(tokens[at + 1]) ? at + 1 : at;
}
