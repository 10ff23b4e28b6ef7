import type { Subject } from "../grammar/find-subject.ts";
import { dayWords } from "../grammar/english/nouns.ts";
import { nounPhraseAfter } from "../grammar/noun-phrases.ts";
import type { Passage } from "../grammar/passage.ts";
import type { Tag } from "../grammar/word.ts";

const days = new Set(dayWords);
const openers: ReadonlySet<Tag> = new Set(["relative", "determiner", "possessive", "name", "noun"]);
const longestAside = 45;

/** The speaker after an inverted cue, with what is set off after the name: "said Ann Reid, who chairs the council". */
export function subjectAfter(passage: Passage, start: number, ceiling: number): Subject | null {
  const head = nounPhraseAfter(passage, start, ceiling);
  if (head === null) return null;
  const { words } = passage;
  const next = words[head.last + 1];
  if (next?.tag === "relative" && next.lower === "who") {
    return {
      whole: { first: head.first, last: endOfAside(passage, head.last + 1, ceiling) },
      head,
    };
  }
  const opener = words[head.last + 2];
  const apposition =
    next?.tag === "comma" &&
    head.last + 2 <= ceiling &&
    opener !== undefined &&
    openers.has(opener.tag) &&
    !days.has(opener.lower) &&
    opener.form !== "ing";
  if (!apposition) return { whole: head, head };
  return { whole: { first: head.first, last: endOfAside(passage, head.last + 2, ceiling) }, head };
}

function endOfAside(passage: Passage, start: number, ceiling: number): number {
  const limit = Math.min(ceiling, start + longestAside);
  for (let at = start; at <= limit; at++) {
    const word = passage.words[at];
    if (word === undefined) return at - 1;
    if (
      word.tag === "stop" ||
      word.tag === "semicolon" ||
      word.tag === "colon" ||
      word.tag === "quote"
    )
      return at - 1;
    if (word.tag === "comma") {
      const next = passage.words[at + 1];
      const leaves = next === undefined || next.tag !== "relative";
      if (leaves) return at - 1;
    }
  }
  return limit;
}
