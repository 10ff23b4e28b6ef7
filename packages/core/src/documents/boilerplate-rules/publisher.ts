import { wordsOf } from "../passage.ts";
import type { BoilerplateFinding, BoilerplateRule, Page } from "../boilerplate-rule.ts";
import { photoCredit } from "./photo-credit.ts";
import type { Passage } from "../passage.ts";
import { appeals, organisationNouns, organisationVerbs } from "../english/self-description.ts";

const name =
  "((?:The )?\\p{Lu}[\\p{L}\\p{N}'’&.-]{0,30}(?: (?:of|for|the|and|&|\\p{Lu}[\\p{L}\\p{N}'’&.-]{0,30})){0,5})";
const isA = new RegExp(
  `^${name} is (?:a|an|the)(?: [\\p{L}-]{2,20}){0,5}? (?:${organisationNouns.join("|")})\\b`,
  "u",
);
const mayBeA = new RegExp(
  ` is (?:an?|the)(?: \\S{2,20}){0,5}? (?:${organisationNouns.join("|")})\\b`,
);
const does = new RegExp(`^${name} (?:${organisationVerbs.join("|")})\\b`, "u");
const mayDo = new RegExp(` (?:${organisationVerbs.join("|")})\\b`);
const appeal = new RegExp(`\\b(?:${appeals.join("|")})\\b`, "i");
const reader = /\b(?:you|your|readers)\b/i;
const top = 3;
const bottom = 3;

/**
 * A publisher about itself: at the top of the page “X is a movement, and you are part of it”, at the bottom “X campaigns to …
 * You can join us by …”.
 *
 * It speaks to the reader, and the document speaks of it nowhere else; what the text is about is never set aside.
 */
export const publisher: BoilerplateRule = { name: "publisher", find: findPublisher };

/** The part of the rule that others ask about neighbours. */
export function findPublisher(page: Page, index: number): BoilerplateFinding | null {
  const { passages } = page;
  const organisation = readSelfDescription(passages, index);
  if (organisation === null) return null;
  const ownWords = edges(passages.length).filter(
    (at) =>
      readSelfDescription(passages, at) === organisation || photoCredit.find(page, at) !== null,
  );
  if (page.mentions(organisation, new Set(ownWords))) return null;
  return { says: `${organisation} speaks about itself to its readers`, publisher: organisation };
}

function readSelfDescription(passages: readonly Passage[], index: number): string | null {
  const isBottom = index >= passages.length - bottom && passages.length > bottom;
  if (index >= top && !isBottom) return null;
  const words = wordsOf(passages[index]);
  if (words.length > 600 || /\bI\b/.test(words)) return null;
  const speaksToReader = reader.test(words);
  const asks = (speaksToReader || /\bus\b/.test(words)) && appeal.test(words);
  // The names come last: the engine takes long to make ready for them.
  const calledSo = speaksToReader || asks ? nameBefore(words, mayBeA, isA) : null;
  return calledSo ?? (asks ? nameBefore(words, mayDo, does) : null);
}

function nameBefore(words: string, gate: RegExp, shape: RegExp): string | null {
  return gate.test(words) ? (shape.exec(words)?.[1] ?? null) : null;
}

function edges(length: number): readonly number[] {
  return [
    ...Array.from({ length: top }, (_, index) => index),
    ...Array.from({ length: bottom }, (_, index) => length - 1 - index),
  ];
}
