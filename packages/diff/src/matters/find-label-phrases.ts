import { findNounPhrases } from "@onrecord/core";
import type { Reading } from "../reading/reading.ts";
import { againstVerbs, forVerbs } from "../reading/english/stance-cues.ts";
import { stem } from "../text/stem.ts";
import { articleWords, joiningWords } from "../text/english/joining-words.ts";
import { readTerms } from "../text/terms.ts";
import { readWords } from "../text/words.ts";

/** A stretch of a statement that could name what it is about. */
export type LabelPhrase = {
  /** As written. */
  readonly text: string;
  /** Keys of its telling words, in order. */
  readonly keys: readonly string[];
  /** Key of the word that says what kind of thing it is: the last one, of the first of two joined phrases. */
  readonly head: string;
  /** It ends where its noun phrase ends; else its last word may be no noun: “national green” of “national green belt”. */
  readonly whole: boolean;
  /** It opens its statement, so that its first capital tells nothing. */
  readonly opens: boolean;
  /** Two things joined by small words: “rooms in hospitals”. */
  readonly joined: boolean;
};

type Part = {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
  /** It ends where a noun phrase ends, so that its last word is a noun. */
  readonly whole: boolean;
};

const joining: ReadonlySet<string> = new Set(joiningWords);
const articles: ReadonlySet<string> = new Set(articleWords);
const wanting: ReadonlySet<string> = new Set([...forVerbs, ...againstVerbs, "give"].map(stem));
/** “5 per cent”, “£3 million”: a part of a figure, which a label leaves out. */
const measures: ReadonlySet<string> = new Set([
  "cent",
  "hundred",
  "thousand",
  "million",
  "billion",
]);
const ing = /ing$/u;
/** Words of one phrase, and telling words of a label. */
const mostWords = 4;
const mostKeys = 4;
/** Phrases of one statement that are looked at. */
const mostPhrases = 40;

/**
 * The stretches of a statement that could name a matter: noun phrases, the ends and beginnings of longer ones, and two
 * of them joined by nothing but small words.
 */
export function findLabelPhrases({ statement: { text } }: Reading): readonly LabelPhrase[] {
  const spans = findNounPhrases(text).slice(0, mostPhrases);
  const parts = spans.map(([start, end]) => partsOf(text, start, end));
  const found: LabelPhrase[] = [];
  const add = (from: Part, to: Part): void => {
    const keys = from === to ? from.keys : [...from.keys, ...to.keys];
    const head = from.keys.at(-1);
    if (head === undefined || to.keys.length === 0 || keys.length > mostKeys) return;
    found.push({
      text: text.slice(from.start, to.end).replace(/\s+/gu, " "),
      keys,
      head,
      whole: to.whole,
      opens: from.start === 0,
      joined: from !== to,
    });
  };
  for (const [at, own] of parts.entries()) {
    for (const part of own) add(part, part);
    const [, end = 0] = spans[at] ?? [];
    const [next = end] = spans[at + 1] ?? [];
    if (!isJoined(text.slice(end, next))) continue;
    for (const one of own.filter(({ whole }) => whole)) {
      for (const other of parts[at + 1]?.filter((part) => part.start === next) ?? []) {
        add(one, other);
      }
    }
  }
  return found;
}

function partsOf(text: string, start: number, end: number): readonly Part[] {
  const words = readWords(text.slice(start, end));
  const parts: Part[] = [];
  for (const [from, first] of words.entries()) {
    if (from > 0 && text.charAt(start + first.start - 1) === "-") continue;
    if (readTerms(first.text).length === 0) continue;
    // What looks like a noun may be the verb that the thing is wanted by: “…, restore trust”.
    const isVerb =
      wanting.has(stem(first.plain)) || (start + first.start === 0 && ing.test(first.text));
    if (isVerb && words.length > 1) continue;
    for (const [offset, last] of words.slice(from, from + mostWords).entries()) {
      const stop = start + last.start + last.text.length;
      if (text.charAt(stop) === "-") continue;
      if (measures.has(last.plain)) break;
      const keys = readTerms(text.slice(start + first.start, stop))
        .filter(({ kind }) => kind !== "phrase")
        .map(({ key }) => key);
      parts.push({
        start: start + first.start,
        end: stop,
        keys,
        whole: from + offset === words.length - 1,
      });
    }
  }
  return parts;
}

function isJoined(between: string): boolean {
  if (/[^\p{L}\s]/u.test(between)) return false;
  const [first = "", ...others] = between.trim().toLowerCase().split(/\s+/u);
  return joining.has(first) && others.length <= 1 && others.every((word) => articles.has(word));
}
