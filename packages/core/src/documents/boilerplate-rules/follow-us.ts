import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";
import { socialNetworks } from "../english/page-furniture.ts";

const networks = new Set(socialNetworks.map((name) => name.toLowerCase()));
const opening = /^(?:you can )?(?:follow|like|find|join) /i;
const question = /^[^.?!]{4,80}\? /;
const goesOn = / (?:reach|e-?mail|contact) (?:him|her|them|us|me)(?: directly)? at \S{3,80}$/i;
const theLatest = /^the latest (?:[\p{L},]{1,20} ){1,8}?(?=(?:on|at|via) )/iu;
const handle = /^\(?@\w[\w.]{0,40}\)?$|^<?https?:\/\/\S{3,200}$/;
const name = /^\p{Lu}[\p{L}\p{N}.'’-]*$/u;
const between = /^(?:us|me|him|her|them|our|this|the|page|on|at|via|and|or|of|&|)$/i;
const mostLetters = 200;

/**
 * “Follow Jane Doe on Twitter @jane”, “Like us on Facebook”.
 *
 * A handle alone stays: in a round-up of messages it says whose words stand above it.
 */
export const followUs: BoilerplateRule = {
  name: "follow-us",
  find({ passages }, index) {
    const written = wordsOf(passages[index]);
    if (written.length > mostLetters) return null;
    const words = written.replace(question, "").replace(goesOn, "");
    if (!opening.test(words)) return null;
    const whom = words
      .replace(opening, "")
      .replace(theLatest, "")
      .split(/[\s,:!]+/);
    return whom.some(isPlace) && whom.every((word) => isPlace(word) || isWhom(word))
      ? { says: "asks to be followed elsewhere" }
      : null;
  },
};

function isPlace(word: string): boolean {
  const bare = word.replace(/\.$/, "");
  return handle.test(bare) || networks.has(bare.toLowerCase()) || bare === "page";
}

function isWhom(word: string): boolean {
  return name.test(word) || between.test(word);
}
