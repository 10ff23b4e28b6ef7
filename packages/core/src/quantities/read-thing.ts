import type { Token } from "../text/tokens.ts";
import { falsePlurals, irregularPlurals, moreWords, thingStops } from "./english/things.ts";
import type { Passage } from "./quantity-rule.ts";
import { isDash, touches } from "./words.ts";

/** The thing counted as plain plural words, and the token after it. */
export type Thing = { readonly words: string; readonly head: string; readonly next: number };

const irregular = new Set(irregularPlurals);
const singular = new Set(falsePlurals);
const stops = new Set(thingStops);
const more = new Set(moreWords);
const opening = new Set(["“", "‘", '"', "'"]);
const closing = new Set(["”", "’", '"', "'"]);
const articles = new Set([
  "the",
  "all",
  "its",
  "their",
  "our",
  "these",
  "those",
  "his",
  "her",
  "my",
]);

/** Words before the plural noun: "200 unaccompanied asylum-seeking refugee children" has four. */
const longestThing = 6;

/**
 * Reads the words after a figure up to their first plural noun: "480 unaccompanied children have" counts
 * unaccompanied children.
 *
 * Nothing before a plural noun means that the figure stands alone ("a mere 200 have come"), and what it counts is
 * left open rather than guessed from elsewhere in the sentence.
 */
export function readThing(passage: Passage, at: number): Thing | null {
  const { tokens } = passage;
  let place = skipMore(tokens, at);
  if (tokens[place]?.text === "of" && articles.has(tokens[place + 1]?.text ?? "")) place += 1;
  return readPlural(passage, skipArticles(tokens, place));
}

/** The same after "of": "40 per cent of the town's tenants". */
export function readThingOf(passage: Passage, at: number): Thing | null {
  const { tokens } = passage;
  if (tokens[at]?.text !== "of") return null;
  return readPlural(passage, skipArticles(tokens, at + 1));
}

function skipMore(tokens: readonly Token[], at: number): number {
  const plus = tokens[at];
  let place = plus?.text === "+" && touches(plus) ? at + 1 : at;
  while (place < at + 3 && more.has(tokens[place]?.text ?? "")) place++;
  return place;
}

function skipArticles(tokens: readonly Token[], at: number): number {
  let place = at;
  if (tokens[place]?.text === "of") place++;
  while (place < at + 4 && articles.has(tokens[place]?.text ?? "")) place++;
  return opening.has(tokens[place]?.text ?? "") ? place + 1 : place;
}

function readPlural(passage: Passage, from: number): Thing | null {
  const { tokens } = passage;
  let head = -1;
  for (let at = from; at < from + longestThing + 4; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isJoiner(tokens, at)) continue;
    if (token.kind !== "word" || stops.has(token.text)) break;
    const plural = isPlural(token.text) && !isCompound(tokens, at) && !isPossessive(tokens, at);
    if (plural) head = at;
    else if (head !== -1) break;
  }
  if (head === -1) return null;
  const both = readTitle(tokens, from, head) ?? readSecond(tokens, head);
  const last = both ?? head;
  return {
    words: write(passage, from, last),
    head: tokens[last]?.text ?? "",
    next: last + 1,
  };
}

/** “children at risk”: in quotation marks the whole title names the thing. */
function readTitle(tokens: readonly Token[], from: number, head: number): number | null {
  if (!opening.has(tokens[from - 1]?.text ?? "")) return null;
  for (let at = head + 1; at <= from + longestThing; at++) {
    if (closing.has(tokens[at]?.text ?? "")) return at - 1;
    if (tokens[at]?.kind !== "word") return null;
  }
  return null;
}

/** A hyphen within a word, the “and” of two names (“Syrian and Iraqi”) and the `'s` of "the world's refugees". */
function isJoiner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === "'s") return true;
  const left = tokens[at - 1];
  const right = tokens[at + 1];
  if (token?.text === "and") {
    return left?.text === "-" || (left?.capital === true && right?.capital === true);
  }
  // "low- and middle-income"
  if (token?.text === "-" && touches(token) && right?.text === "and") return true;
  return token?.text === "-" && touches(token) && touches(tokens[at + 1]);
}

/** "rights-based": the plural is only the first part of a word. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  return isDash(tokens[at + 1]) && touches(tokens[at + 1]) && touches(tokens[at + 2]);
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    touches(next) && (next.text === "'s" || (next.text === "'" && tokens[at + 2]?.kind === "word"))
  );
}

/** "migrants and refugees": a second plural noun straight after "and". */
function readSecond(tokens: readonly Token[], head: number): number | null {
  const word = tokens[head + 2];
  if (tokens[head + 1]?.text !== "and" || word?.kind !== "word") return null;
  if (!isPlural(word.text) || stops.has(word.text)) return null;
  const after = tokens[head + 3];
  const ends = after?.kind !== "word" || stops.has(after.text) || after.text.endsWith("ed");
  return ends ? head + 2 : null;
}

function isPlural(word: string): boolean {
  if (irregular.has(word)) return true;
  if (word.length < 4 || !word.endsWith("s") || singular.has(word)) return false;
  return !/(?:ss|us|is)$/.test(word);
}

/** As written, with white space folded; the title of a scheme ("‘Children At Risk’") made small. */
function write({ text, tokens }: Passage, from: number, last: number): string {
  let words = "";
  const titled = opening.has(tokens[from - 1]?.text ?? "");
  for (let at = from; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const written = titled ? token.text : text.slice(token.start, token.end);
    words += words !== "" && token.spaced ? ` ${written}` : written;
  }
  return words.replaceAll("\u00ad", "");
}
