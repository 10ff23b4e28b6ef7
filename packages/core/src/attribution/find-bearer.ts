import { lowerOf } from "../grammar/word.ts";
import type { Passage, Range } from "../grammar/passage.ts";
import { personTitles } from "../grammar/english/nouns.ts";
import { isNamePart } from "./is-name-part.ts";

const titles = new Set(personTitles);
const longestName = 6;

/**
 * The name that stands beside a role, set off by commas: "the treasurer, | Ann Bell |, said". The role alone would be
 * half a name.
 */
export function findBearer({ words }: Passage, role: Range): Range | null {
  if (words[role.last + 1]?.tag !== "comma") return null;
  let first = role.last + 2;
  if (words[first]?.tag !== "name") return null;
  const sentence = words[role.last]?.sentence;
  let last = first;
  while (last < first + longestName && isNamePart(words[last + 1])) last++;
  const next = words[last + 1];
  const closes = next === undefined || next.sentence !== sentence || closing.has(next.tag);
  if (!closes || words[last]?.tag === "determiner") return null;
  const hasTitle = titles.has(lowerOf(words[first]));
  while (first < last && titles.has(lowerOf(words[first]))) first++;
  return last > first || hasTitle ? { first, last } : null;
}

const closing = new Set(["comma", "stop", "quote", "semicolon", "dash", "colon"]);
