import type { TaggedWord } from "../grammar/word.ts";

const particles = new Set([
  "de",
  "da",
  "di",
  "du",
  "del",
  "van",
  "von",
  "der",
  "bin",
  "bint",
  "al",
  "el",
  "la",
  "le",
]);

/** Whether a word goes on a person's name: a capital, a small particle, or "al-Arabi". */
export function isNamePart(word: TaggedWord | undefined): boolean {
  if (word === undefined) return false;
  return (
    word.tag === "name" ||
    particles.has(word.lower) ||
    /^(?:al|el|d|ad|ash|bin)[-’']/u.test(word.lower)
  );
}
