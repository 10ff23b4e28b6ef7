import type { Span } from "../data.ts";
import type { TaggedWord } from "../grammar/word.ts";
import { firstPerson, inOffice, institutions, plainBodies } from "./english/sides.ts";
import type { Maker } from "./find-maker.ts";
import { findHead, readDoers } from "./read-subject.ts";

/**
 * Whose doing a clause tells of: the speaker's own side, a body that can bind itself, a body that is not the one the
 * text speaks for, or somebody else.
 */
export type Side = "own" | "institution" | "rival" | "other" | "none";

const ownWords = new Set(firstPerson);
const thirdPersons = new Set(["he", "she", "it", "they"]);
const institutionWords = new Set(institutions);
const governments = new Set(inOffice);

/** Whose doing a subject tells of. */
export function findSide(
  subject: readonly TaggedWord[],
  speakerNames: readonly NameWords[],
  maker: Maker | null,
  isReported: boolean,
): Side {
  const doers = readDoers(subject);
  const words = doers.map(({ lower }) => lower);
  if (words.length === 0) return "none";
  if (namesOwnSide(doers)) return "own";
  if (isReported && thirdPersons.has(words.at(-1) ?? "")) return "own";
  const isBody = words.some((word) => institutionWords.has(word));
  if (namesSpeaker(words, speakerNames, isBody)) return "own";
  if (maker === null) return isBody ? "institution" : "other";
  if (doers.some(({ lower, capital }) => capital && maker.names.has(lower))) return "own";
  if (!isBody) return "other";
  const named = doers.some(
    ({ tag, lower, capital }) =>
      capital && !plain.has(lower) && (tag === "name" || institutionWords.has(lower)),
  );
  const inPower = words.some((word) => governments.has(word));
  return named || (inPower && !maker.governs) ? "rival" : "institution";
}

const ownersOnly = new Set(["our", "my"]);

/** "We" and "my government"; what is only ours ("our plan") has no will of its own. */
function namesOwnSide(doers: readonly TaggedWord[]): boolean {
  const own = doers.findIndex(({ lower }) => ownWords.has(lower));
  const word = doers[own];
  if (word === undefined) return false;
  if (doers.some(({ lower }) => ownWords.has(lower) && !ownersOnly.has(lower))) return true;
  return institutionWords.has(findHead(doers.slice(own)) ?? "");
}

const plain = new Set(plainBodies);
const articles = new Set(["the", "this", "a", "an"]);
const joining = new Set(["of", "the", "and", "for"]);

/** The words by which a name is known again, small. */
export type NameWords = {
  readonly all: readonly string[];
  /** Those that tell it from others of its kind: "Labour" of "Labour Party". */
  readonly own: readonly string[];
};

export function nameWords(name: string): NameWords {
  const all = name
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "" && !joining.has(word));
  return { all, own: all.filter((word) => !plain.has(word)) };
}

/** Reads each name once: in a document few people say much. */
export function createNameWords(): (name: string) => NameWords {
  const known = new Map<string, NameWords>();
  return (name) => {
    let words = known.get(name);
    if (words === undefined) {
      words = nameWords(name);
      known.set(name, words);
    }
    return words;
  };
}

/**
 * All the words of a name; in a subject that is a body, its own words, its plain words alone, or a surname: "Labour",
 * "the Government" or "a Smith Government".
 */
export function namesSpeaker(
  words: readonly string[],
  speakerNames: readonly NameWords[],
  isBody: boolean,
): boolean {
  return speakerNames.some(({ all, own }) => {
    if (all.length > 0 && all.every((word) => words.includes(word))) return true;
    if (!isBody) return false;
    if (own.length === all.length) return words.includes(own.at(-1) ?? "");
    if (words.length > 0 && words.every((word) => all.includes(word) || articles.has(word)))
      return true;
    return own.length > 0 && own.every((word) => words.includes(word));
  });
}

/** A thing of the own side's: "our plan", "Labour's fund" in a text of Labour's. */
export function isOwnThing(
  subject: readonly TaggedWord[],
  speakerNames: readonly NameWords[],
  maker: Maker | null,
): boolean {
  return subject.some(({ lower, capital }, index) => {
    if (ownersOnly.has(lower)) return true;
    if (subject[index + 1]?.tag !== "clitic") return false;
    return (
      (capital && maker?.names.has(lower) === true) ||
      namesSpeaker([lower], speakerNames, institutionWords.has(lower))
    );
  });
}

const underWords = new Set(["under", "with"]);
/** In words. */
const underReach = 6;

/** Finds "under Labour" at the start of a clause in a text of Labour's, or "under our plan". */
export function findUnderOwn(
  words: readonly TaggedWord[],
  speakerNames: readonly NameWords[],
  maker: Maker | null,
): Span | null {
  const [first] = words;
  if (first === undefined || !underWords.has(first.lower)) return null;
  for (const { lower, tag, capital, end } of words.slice(1, underReach)) {
    if (tag === "comma") return null;
    const isOwn =
      lower === "our" ||
      (capital && maker?.names.has(lower) === true) ||
      (capital && namesSpeaker([lower], speakerNames, true));
    if (isOwn) return [first.start, end];
  }
  return null;
}
