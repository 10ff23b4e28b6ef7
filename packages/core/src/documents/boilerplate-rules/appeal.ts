import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";
import { appealOpenings } from "../english/appeal-words.ts";

const opening = new RegExp(`^(?:${appealOpenings.join("|")})(?=[\\s.,:!]|$)`, "i");
const claims =
  /\b(?:will|would|was|were|has|had|have|says?|said|pledged?|promised?|must|should|shall|I|he|she|they)\b/i;
const mostLetters = 200;
const mostSentences = 3;

/**
 * “Sign the petition”, “Donate now”, “Please support our work from £3 a month.”: asks the reader to sign, give or
 * subscribe, and claims nothing.
 *
 * “Sign the treaty” and “Write to your MP” are demands, and demands are what the reader of a campaign looks for.
 */
export const appeal: BoilerplateRule = {
  name: "appeal",
  find({ passages }, index) {
    const words = wordsOf(passages[index]);
    if (words.length > mostLetters || !opening.test(words) || claims.test(words)) return null;
    const sentences = words.split(/(?<=[.!?])\s+/);
    return sentences.length <= mostSentences && sentences.every((one) => isCall(one))
      ? { says: "asks the reader to sign, give or subscribe" }
      : null;
  },
};

/** One that says anything is no call. */
function isCall(sentence: string): boolean {
  return opening.test(sentence) || sentence.split(/\s+/).length <= 4 || sentence.endsWith("?");
}
