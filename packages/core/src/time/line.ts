import { hasTrigger } from "./has-trigger.ts";
import { tokenize, type Token } from "../text/tokens.ts";
import { figureMeaning, isTrigger, kinds, meaningOf, noMeaning, type Meaning } from "./lexicon.ts";
import type { Locale } from "../data.ts";

/** The tokens of one stretch of text with their meanings, as the rules read them. */
export type Line = {
  readonly tokens: readonly Token[];
  readonly meanings: readonly Meaning[];
  readonly locale: Locale;
  /** For each token, whether a trigger stands within the reach of what leads up to one ("the end of the first …"). */
  readonly gates: Uint8Array;
};

/** How many tokens may lead up to a trigger. */
const leadReach = 7;

const nothing: Token = {
  kind: "break",
  start: -1,
  end: -1,
  text: "",
  value: Number.NaN,
  spaced: true,
  capital: false,
};

const apostropheMeaning: Meaning = { ...noMeaning, kinds: kinds.apostrophe };

/** Lexes a stretch of text; null where no word of it can be part of a time. */
export function lexLine(text: string, from: number, to: number, locale: Locale): Line | null {
  return hasTrigger(text, from, to) ? lexTokens(tokenize(text, from, to), locale) : null;
}

/** Lexes the tokens of a stretch of text; null where none of them can be part of a time. */
export function lexTokens(tokens: readonly Token[], locale: Locale): Line | null {
  const meanings: Meaning[] = [];
  for (const token of tokens) {
    const meaning =
      token.kind === "word"
        ? meaningOf(token.text)
        : token.kind === "number"
          ? figureMeaning
          : token.text === "'" || token.text === "‘"
            ? apostropheMeaning
            : noMeaning;
    meanings.push(meaning);
  }
  const gates = findGates(tokens, meanings);
  return gates === null ? null : { tokens, meanings, locale, gates };
}

/** Null where nothing is a trigger, and no gate opens. */
function findGates(tokens: readonly Token[], meanings: readonly Meaning[]): Uint8Array | null {
  const gates = new Uint8Array(meanings.length);
  let trigger = Number.POSITIVE_INFINITY;
  for (let index = meanings.length - 1; index >= 0; index--) {
    const { kinds: own } = meanings[index] ?? noMeaning;
    if (own !== 0 && isTrigger(own, tokens[index]?.capital === true)) trigger = index;
    if (own !== 0 && trigger - index <= leadReach) gates[index] = 1;
    if ((own & kinds.month) !== 0) gateDaysBehind(meanings, index, gates);
  }
  return trigger === Number.POSITIVE_INFINITY ? null : gates;
}

/** "April the ninth to the seventeenth": days in words that no trigger follows. */
function gateDaysBehind(meanings: readonly Meaning[], month: number, gates: Uint8Array): void {
  const end = Math.min(month + leadReach, meanings.length);
  for (let at = month + 1; at < end; at++)
    if (((meanings[at]?.kinds ?? 0) & (kinds.ordinal | kinds.cardinal | kinds.article)) !== 0)
      gates[at] = 1;
}

/** The token at an index; before and after the line a blank line. */
export const tokenAt = (line: Line, index: number): Token =>
  // Reading outside an array is slow in every engine, and rules look back from the first word all the time.
  index >= 0 && index < line.tokens.length ? (line.tokens[index] ?? nothing) : nothing;

export const wordAt = (line: Line, index: number): string => tokenAt(line, index).text;

export const meaningAt = (line: Line, index: number): Meaning =>
  index >= 0 && index < line.meanings.length ? (line.meanings[index] ?? noMeaning) : noMeaning;

export const isKind = (line: Line, index: number, kind: number): boolean =>
  (meaningAt(line, index).kinds & kind) !== 0;

/** Whether the tokens from `index` on are these words; a space in `phrase` parts tokens, an apostrophe may be its own. */
export function matchPhrase(line: Line, index: number, words: readonly string[]): number | null {
  for (let offset = 0; offset < words.length; offset++) {
    if (wordAt(line, index + offset) !== words[offset]) return null;
  }
  return index + words.length;
}

/** Skips a hyphen that touches the token before it. */
export function skipHyphen(line: Line, index: number): number {
  const token = tokenAt(line, index);
  return token.text === "-" && !token.spaced && !tokenAt(line, index + 1).spaced
    ? index + 1
    : index;
}
