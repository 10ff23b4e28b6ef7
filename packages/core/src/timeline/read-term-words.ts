import { stripInflection } from "./strip-inflection.ts";

/** A word as terms are looked for: what its inflected forms share, and itself and the next one as one word. */
export type TermWord = {
  readonly stem: string;
  /** As written, without accents. */
  readonly text: string;
  /** “co-operate” may also be written “cooperate”: what it makes with the word after the hyphen; null without one. */
  readonly joined: string | null;
};

/** Letters, marks and digits, with the apostrophe inside; “U.K.” is one word. */
const wordPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;
const marks = /\p{M}+/gu;
const possessive = /['’]s?$/u;

/** The words of a text or a term, in order. */
export function readTermWords(text: string): readonly TermWord[] {
  const found = [...text.normalize("NFD").matchAll(wordPattern)];
  const plain = found.map(([word]) => toPlain(word));
  return plain.map((word, index) => {
    const match = found[index];
    const next = found[index + 1];
    const gap =
      match === undefined || next === undefined
        ? ""
        : match.input.slice(match.index + match[0].length, next.index);
    const isHyphened = /^[-‐‑]$/u.test(gap);
    return {
      stem: stemOf(word),
      text: word,
      joined: isHyphened ? stemOf(word + (plain[index + 1] ?? "")) : null,
    };
  });
}

function toPlain(word: string): string {
  return word.replace(marks, "").replaceAll(".", "").replace(possessive, "").replaceAll("’", "'");
}

/** “NGOs” is the plural of “NGO”. */
function stemOf(word: string): string {
  return /^\p{Lu}{2,}s$/u.test(word)
    ? word.slice(0, -1).toLowerCase()
    : stripInflection(word.toLowerCase());
}
