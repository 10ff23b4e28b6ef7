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
const does = new RegExp(`^${name} (?:${organisationVerbs.join("|")})\\b`, "u");
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
  const words = passages[index]?.text.trim() ?? "";
  if (words.length > 600 || /\bI\b/.test(words)) return null;
  const calledSo = isA.exec(words)?.[1] ?? null;
  const organisation = calledSo ?? does.exec(words)?.[1] ?? null;
  const speaksToReader = reader.test(words);
  const asks = appeal.test(words) && (speaksToReader || /\bus\b/.test(words));
  return asks || (calledSo !== null && speaksToReader) ? organisation : null;
}

function edges(length: number): readonly number[] {
  return [
    ...Array.from({ length: top }, (_, index) => index),
    ...Array.from({ length: bottom }, (_, index) => length - 1 - index),
  ];
}
