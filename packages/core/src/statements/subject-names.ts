import { lowerOf } from "../grammar/word.ts";
import type { Passage, VerbGroup } from "../grammar/passage.ts";
import type { Tag, TaggedWord } from "../grammar/word.ts";
import { countries, firstPerson, institutions, plainBodies } from "./english/sides.ts";

/** Whom the words before a verb name as its doer. */
export type NamedSubject = {
  /** The own names among them, small: "a Shorten Labour Government" → shorten, labour. */
  readonly names: readonly string[];
  /** It names a body: a party, a government, a council. */
  readonly body: boolean;
  /** It is "I" or "we". */
  readonly own: boolean;
  /** "the … Government", which is in office, and not "a … Government", which wants to be. */
  readonly definite: boolean;
  /** "a Smith Government", "a re-elected Labour": one that is not yet. */
  readonly hoped: boolean;
};

const farthest = 12;
const edges: ReadonlySet<Tag> = new Set([
  "comma",
  "colon",
  "semicolon",
  "dash",
  "quote",
  "open",
  "close",
  "stop",
  "relative",
  "subordinator",
  "that",
  "verb",
  "preposition",
]);
const ownWords = new Set(firstPerson);
const bodies = new Set(institutions.filter((word) => !countries.includes(word)));
const plain = new Set(plainBodies);

/** Reads the words right before a verb group, as far as its clause goes. */
export function readNamedSubject({ words }: Passage, group: VerbGroup): NamedSubject {
  const sentence = words[group.first]?.sentence;
  const names: string[] = [];
  let body = false;
  let own = false;
  let definite = false;
  let hoped = false;
  for (let at = group.first - 1; at >= Math.max(0, group.first - farthest); at -= 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || edges.has(word.tag)) break;
    // The minister's plan is not the minister.
    if (words[at + 1]?.tag === "clitic" || word.tag === "clitic") break;
    if (ownWords.has(word.lower) && word.tag === "pronoun") own = true;
    if (bodies.has(word.lower)) body = true;
    if (word.lower === "the") definite = true;
    if (word.lower === "a" || word.lower === "re-elected" || word.lower === "incoming")
      hoped = true;
    if (isName(word)) names.push(word.lower);
  }
  return { names, body, own, definite, hoped: hoped && body };
}

const isName = ({ tag, lower, capital }: TaggedWord): boolean =>
  capital && !plain.has(lower) && (tag === "name" || bodies.has(lower));

/** The names in a run of words with capitals that names a body: "the Smith Labour Government". */
type BodyNames = Pick<NamedSubject, "names" | "hoped">;

const hopes = new Set(["re-elected", "reelected", "returned", "incoming"]);

export function readBodyNames({ words }: Passage): readonly BodyNames[] {
  const found: BodyNames[] = [];
  let names: string[] = [];
  let body = false;
  let hoped = false;
  let sentence = -1;
  const close = (): void => {
    if (!body && !hoped && names.length === 0) return;
    if (body && names.length > 0) found.push({ names, hoped });
    names = [];
    body = false;
    hoped = false;
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (!word.capital || word.sentence !== sentence || edges.has(word.tag)) close();
    sentence = word.sentence;
    if (!word.capital) continue;
    if (names.length === 0 && hopes.has(lowerOf(words[index - 1]))) hoped = true;
    if (bodies.has(word.lower)) body = true;
    if (isName(word)) names.push(word.lower);
  }
  close();
  return found;
}
