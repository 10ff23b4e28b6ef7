import { foldSpace } from "../../text/fold-space.ts";
import type { BoilerplateRule, Page } from "../boilerplate-rule.ts";
import { nameWriter } from "../name-writer.ts";

const follow = /^(?:he|she|they|follow|his|her|their)\b/i;
const followUp =
  /^(?:(?:he|she|they) (?:is|are|was|has|have|writes?|lives?|works?|teach(?:es)?|serves?|represents?|tweets?|blogs?)\b|(?:his|her|their) (?:latest |new |most recent |first )?(?:books?|novel|work|research)\b|follow (?:him|her|them)\b)/i;
const tells = /\b(?:tells?|telling|told|says?|said|saying)\b/i;
const firstPerson = /(?:^|[\s—–(])(?:I|I’m|I'm|I’ve|I've|my|My)(?=[\s,])/;
const longest = 500;
const top = 2;
const bottom = 3;

/**
 * A writer's biography at either end of an article: “Jane Smith is a member of …. She is MP for ….”
 *
 * The text must not go on about that person by surname: then it is news about them. At the top, it must also speak in the
 * first person.
 */
export const biography: BoilerplateRule = {
  name: "biography",
  find(page, index) {
    const { passages } = page;
    const passage = passages[index];
    const isTop = index < top;
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
    if (
      isTop &&
      !passages.some(({ text }, at) => at !== index && firstPerson.test(outsideQuotes(text)))
    ) {
      return null;
    }
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
