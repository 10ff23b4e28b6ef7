/** A word as written, where it stands (UTF-16), and whether a stop of the sentence stands before it. */
export type Word = {
  readonly text: string;
  readonly start: number;
  /** In lower case, apostrophes straight, without a possessive ending. */
  readonly plain: string;
  /** Punctuation or a bracket parts it from the word before. */
  readonly breakBefore: boolean;
};

const wordPattern =
  /[\p{Sc}%]|(?:\b[Cc]o[-‐‑] ?)?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]{1,2}[\p{L}]{1,3})?/gu;

/** “co-operate”, “co- operate”: one word, however it is broken. */
const hyphenated = /^co[-‐‑] ?/u;

/** The words of a text in order, and signs of currency and percent; figures with separators come as several words. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const [written] = match;
    words.push({
      text: written,
      start: match.index,
      plain: toPlain(written),
      breakBefore: /[^\s\-‐‑'‘’"“”]/u.test(text.slice(end, match.index)),
    });
    end = match.index + written.length;
  }
  return words;
}

/** The words in lower case, parted by single spaces and with one at each end: equal texts but for noise. */
export function plainWords(text: string): string {
  return ` ${readWords(text)
    .map(({ plain }) => plain)
    .join(" ")} `;
}

function toPlain(word: string): string {
  const straight = word.toLowerCase().replace(/['’]+/gu, "'").replace(hyphenated, "co");
  return straight.endsWith("'s") ? straight.slice(0, -2) : straight;
}
