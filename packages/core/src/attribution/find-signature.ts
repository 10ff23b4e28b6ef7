import type { Subject } from "../grammar/find-subject.ts";
import { groupAt, type Passage, type Range } from "../grammar/passage.ts";
import { nameParticles } from "./english/actor-words.ts";

const particles = new Set(nameParticles);
const longestSignature = 12;

/** The name after a dash, with what a comma sets off, up to the end of the line: "— Ann Reid, parent governor". */
export function findSignature(passage: Passage, dash: number): Subject | null {
  const { words } = passage;
  const mark = words[dash];
  if (mark?.tag !== "dash") return null;
  let last = dash;
  let comma = -1;
  while (last <= dash + longestSignature && !endsLine(passage, last)) {
    const word = words[++last];
    if (word === undefined || groupAt(passage, last) !== undefined) return null;
    if (word.tag === "comma" && comma < 0) comma = last;
  }
  if (!endsLine(passage, last)) return null;
  while (words[last]?.tag === "stop") last--;
  const head = { first: dash + 1, last: comma < 0 ? last : comma - 1 };
  if (head.last < head.first || !isName(passage, head)) return null;
  return { whole: { first: head.first, last }, head };
}

function isName({ words }: Passage, { first, last }: Range): boolean {
  if (words[first]?.capital !== true) return false;
  return words
    .slice(first, last + 1)
    .every(({ capital, lower }) => capital || particles.has(lower));
}

/** Nothing but a line break lies between this word and the next one. */
function endsLine({ words, text }: Passage, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return true;
  return text.slice(word.end, next.start).includes("\n");
}
