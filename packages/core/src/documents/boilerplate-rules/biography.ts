import { foldSpace } from "../../text/fold-space.ts";
import type { BoilerplateRule, Page } from "../boilerplate-rule.ts";
import { writingRoles } from "../english/self-description.ts";
import { nameWriter } from "../name-writer.ts";

const follow = /^(?:he|she|they|follow|his|her|their)\b/i;
const followUp =
  /^(?:(?:he|she|they) (?:is|are|was|has|have|writes?|lives?|works?|teach(?:es)?|serves?|represents?|tweets?|blogs?)\b|(?:his|her|their) (?:latest |new |most recent |first )?(?:books?|novel|work|research)\b|follow (?:him|her|them)\b)/i;
const tells = /\b(?:tells?|telling|told|says?|said|saying)\b/i;
const firstPerson = /(?:^|[\s—–(])(?:I|I’m|I'm|I’ve|I've|my|My)(?=[\s,])/;
const writes = new RegExp(`\\b(?:${writingRoles.join("|")})s?\\b`, "i");
const goesOn = new RegExp(`[.!] (?:${followUp.source.slice(1)})|@\\w`, "i");
const byline = /^by (\p{Lu}.{2,60})$/iu;
const longest = 500;
const bylineReach = 6;
const top = 2;
const bottom = 3;

/**
 * A writer's biography at either end of an article: “Jane Smith is a member of …. She is MP for ….”
 *
 * The text must not go on about that person by surname: then it is news about them, nor be signed by somebody else. It must
 * speak in the first person or, at the bottom, show by a byline, by the work of a writer or by what it goes on with that
 * it tells of its writer: “Jane Smith is a former minister.” may be how the story ends.
 */
export const biography: BoilerplateRule = {
  name: "biography",
  find(page, index) {
    const { passages } = page;
    const passage = passages[index];
    const isTop = page.depth(index) < top;
    if (passage === undefined || passages.length < 3) return null;
    if (!isTop && index < passages.length - bottom) return null;
    const words = foldSpace(passage.text);
    if (words.length > longest || tells.test(words)) return null;
    const named = nameWriter(words);
    if (named === null || !/^\p{Lu}/u.test(named)) return null;
    const surname =
      named
        .replace(/ (?:MP|MSP|MEP)$/, "")
        .split(" ")
        .at(-1) ?? named;
    if (!isAllAbout(words, surname)) return null;
    if (page.mentions(surname, new Set([index])) && !isByline(page, named, index)) return null;
    const isOwnText = passages.some(
      ({ text }, at) => at !== index && firstPerson.test(outsideQuotes(text)),
    );
    const isWriter =
      writes.test(words) || goesOn.test(words) || isSignedBy(page, surname) === "them";
    if (!isOwnText && (isTop || !isWriter)) return null;
    if (isSignedBy(page, surname) === "another") return null;
    return { says: `says who ${named}, the writer, is`, author: named };
  },
};

function isAllAbout(words: string, surname: string): boolean {
  const [, ...rest] = words.split(/[.!] (?=\p{Lu})/u);
  return rest.every(
    (sentence) =>
      followUp.test(sentence) || (sentence.startsWith(surname) && !follow.test(sentence)),
  );
}

/** Whose byline stands at the top, if one does. */
function isSignedBy({ passages }: Page, surname: string): "them" | "another" | null {
  for (const { text } of passages.slice(0, bylineReach)) {
    const names = byline.exec(text.trim())?.[1];
    if (names !== undefined) return names.includes(surname) ? "them" : "another";
  }
  return null;
}

/** The only other mention is the byline. */
function isByline({ passages }: Page, named: string, index: number): boolean {
  const surname = named.split(" ").at(-1) ?? named;
  return passages.every(
    ({ text }, at) => at === index || !text.includes(surname) || /^by\b/i.test(text.trim()),
  );
}

function outsideQuotes(text: string): string {
  return text.replace(/[“"][^“”"]{0,2000}[”"]/g, " ");
}
