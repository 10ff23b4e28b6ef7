import { functionWords } from "./english/function-words.ts";
import { stem } from "./stem.ts";
import { readWords } from "./words.ts";

/**
 * The very words of a text as a weighted bag of stems and neighbouring pairs: what is compared between versions of one
 * text, where the wording counts and not only the subject.
 */
export type Wording = {
  /** The words in order, lower case, parted by single spaces and with one at each end: equal texts but for noise. */
  readonly plain: string;
  readonly bag: ReadonlyMap<string, number>;
  readonly total: number;
};

const quiet: ReadonlySet<string> = new Set(functionWords);
const weights = { quiet: 0.2, word: 1, pair: 0.3 } as const;

/** Punctuation, quotation marks, case, white space and markup are noise; digits never are. */
export function readWording(text: string): Wording {
  const bag = new Map<string, number>();
  const plain: string[] = [];
  let total = 0;
  const add = (key: string, weight: number): void => {
    bag.set(key, (bag.get(key) ?? 0) + weight);
    total += weight;
  };
  let previous = "";
  for (const word of readWords(text)) {
    const key = stem(word.plain);
    add(key, quiet.has(word.plain) ? weights.quiet : weights.word);
    add(`${previous} ${key}`, weights.pair);
    plain.push(word.plain);
    previous = key;
  }
  return { plain: ` ${plain.join(" ")} `, bag, total };
}

/** The same words in the same order; one that stands twice in a row by mistake counts once, a figure never. */
export function isSameWording(one: Wording, other: Wording): boolean {
  return one.plain === other.plain || withoutEchoes(one.plain) === withoutEchoes(other.plain);
}

function withoutEchoes(plain: string): string {
  const words = plain.split(" ");
  return words.filter((word, at) => word !== words[at - 1] || !/^\p{L}+$/u.test(word)).join(" ");
}

/** Two wordings read as one: a sentence that was split, or two that were merged. */
export function joinWordings(first: Wording, second: Wording): Wording {
  const bag = new Map(first.bag);
  for (const [key, weight] of second.bag) bag.set(key, (bag.get(key) ?? 0) + weight);
  return {
    plain: `${first.plain}${second.plain.slice(1)}`,
    bag,
    total: first.total + second.total,
  };
}

/** The weight of what two wordings have in common. */
export function commonWeight(a: Wording, b: Wording): number {
  const [small, large] = a.bag.size <= b.bag.size ? [a, b] : [b, a];
  let common = 0;
  for (const [key, weight] of small.bag) {
    const other = large.bag.get(key);
    if (other !== undefined) common += Math.min(weight, other);
  }
  return common;
}

/**
 * How alike two wordings are, 0 to 1: Dice's coefficient, a little of it traded for containment so that a sentence
 * that only grew stays alike.
 */
export function likeness(a: Wording, b: Wording): number {
  if (a.plain === b.plain) return 1;
  const common = commonWeight(a, b);
  if (common === 0) return 0;
  return (1.4 * common) / (a.total + b.total) + (0.3 * common) / Math.min(a.total, b.total);
}

/** More words of a statement than these are not looked through. */
const mostWords = 200;

/** How many words two wordings have in a row. */
export function longestRun(a: Wording, b: Wording): number {
  const one = a.plain.trim().split(" ").slice(0, mostWords);
  const other = b.plain.trim().split(" ").slice(0, mostWords);
  let longest = 0;
  let row = new Uint8Array(other.length + 1);
  for (const word of one) {
    const next = new Uint8Array(other.length + 1);
    for (const [at, found] of other.entries()) {
      if (found !== word) continue;
      const run = (row[at] ?? 0) + 1;
      next[at + 1] = run;
      longest = Math.max(longest, run);
    }
    row = next;
  }
  return longest;
}
