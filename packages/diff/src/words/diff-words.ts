import type { WordChange } from "../data.ts";
import { comparePieces } from "./compare-pieces.ts";
import { splitLines, splitSentences, splitWords } from "./split-text.ts";

/**
 * Coarse to fine, each with how many pieces may differ inside one stretch (time grows with their square); beyond that
 * the stretch is shown as replaced whole.
 */
const levels: readonly {
  readonly split: (text: string) => readonly string[];
  readonly mostEdits: number;
}[] = [
  { split: splitLines, mostEdits: 3000 },
  { split: splitSentences, mostEdits: 3000 },
  { split: splitWords, mostEdits: 700 },
];

/**
 * The differences between two texts, word by word: `same` and `removed` rebuild `before`, `same` and `added` rebuild
 * `after`, to the character.
 *
 * Lines are compared first, then the sentences of changed lines, then the words of changed sentences: comparing all
 * words at once takes quadratic time on a rewritten text, and finds likenesses between words that have nothing to do
 * with each other.
 *
 * @example
 * diffWords("We will build 480 homes.", "We will build 200 homes.").map(({ op, text }) => [op, text]); // [["same", "We will build "], ["removed", "480"], ["added", "200"], ["same", " homes."]]
 */
export function diffWords(before: string, after: string): WordChange[] {
  const parts: WordChange[] = [];
  refine(before, after, 0, parts);
  return tidy(parts);
}

function refine(before: string, after: string, level: number, parts: WordChange[]): void {
  const how = levels[level];
  if (before === after || before === "" || after === "" || how === undefined) {
    replace(before, after, parts);
    return;
  }
  const { split, mostEdits } = how;
  const isLast = level === levels.length - 1;
  const changes = comparePieces(split(before), split(after), { mostEdits, isLast });
  if (changes === null) {
    replace(before, after, parts);
    return;
  }
  let removed = "";
  let added = "";
  const flush = (): void => {
    if (removed === "" || added === "" || isLast) {
      replace(removed, added, parts);
    } else refine(removed, added, level + 1, parts);
    removed = "";
    added = "";
  };
  for (const { op, text } of changes) {
    if (op === "removed") removed += text;
    else if (op === "added") added += text;
    else {
      flush();
      parts.push({ op, text });
    }
  }
  flush();
}

function replace(before: string, after: string, parts: WordChange[]): void {
  if (before === after) {
    if (before !== "") parts.push({ op: "same", text: before });
    return;
  }
  if (before !== "") parts.push({ op: "removed", text: before });
  if (after !== "") parts.push({ op: "added", text: after });
}

/**
 * Joins neighbours; lets white space between two changes change with them, so that phrases stay whole; and takes it
 * out of a change that ends with the same on both sides.
 */
function tidy(parts: readonly WordChange[]): WordChange[] {
  const tidied: WordChange[] = [];
  let removed = "";
  let added = "";
  let same = "";
  const flushSame = (): void => {
    if (same !== "") tidied.push({ op: "same", text: same });
    same = "";
  };
  const flushChange = (): void => {
    const after = same;
    same = "";
    const space = commonEnd(removed, added);
    removed = removed.slice(0, removed.length - space.length);
    added = added.slice(0, added.length - space.length);
    if (removed !== "") tidied.push({ op: "removed", text: removed });
    if (added !== "") tidied.push({ op: "added", text: added });
    removed = "";
    added = "";
    same = space + after;
  };
  for (const { op, text } of parts) {
    if (op === "same") {
      same += text;
      continue;
    }
    if (same !== "" && removed !== "" && added !== "" && same.trim() === "") {
      removed += same;
      added += same;
      same = "";
    } else if (same !== "") {
      if (removed !== "" || added !== "") flushChange();
      flushSame();
    }
    if (op === "removed") removed += text;
    else added += text;
  }
  if (removed !== "" || added !== "") flushChange();
  flushSame();
  return tidied;
}

function commonEnd(one: string, other: string): string {
  const last = one.slice(-mostSpace);
  const end = last.slice(last.trimEnd().length);
  return end !== "" && other.endsWith(end) ? end : "";
}

/** Longer white space is left where it is. */
const mostSpace = 20;
