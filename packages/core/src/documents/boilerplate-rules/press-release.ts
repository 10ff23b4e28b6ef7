import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";
import { cutEnd } from "../cut-end.ts";
import { contactLabels, pressLines } from "../english/press-words.ts";

const lines = new Set(pressLines);
const label = new RegExp(`^(?:please )?(?:${contactLabels.join("|")})\\b`, "i");
const address =
  /(?:\+|\b0|\()\d[\d ()-]{6,20}\d|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,10}|\bhttps?:\/\/\S{3,200}|\bwww\.\S{3,200}/;
const onlyAddress = new RegExp(`^(?:${address.source})[.,;]?$`);
const claims =
  /\b(?:will|would|is|are|was|were|been|has|had|have|can|could|may|might|did|says?|said|must|should|shall|cannot|not|we|our|I|they|he|she)\b/;
const opening = /^[\s\-–—*#/]+/;
const endings = new Set("-–—*#/:.");
const isEnding = (sign: string): boolean => endings.has(sign) || sign.trim() === "";
const mostLetters = 300;

/**
 * The marks of a press release (“ENDS”, “Notes to editors”, “For immediate release”) and whom to call (“Press office: 020
 * 7946 0000”). The notes themselves are content and stay, and so does a contact line that tells anything else.
 */
export const pressRelease: BoilerplateRule = {
  name: "press-release",
  find({ passages }, index) {
    const words = wordsOf(passages[index]);
    if (words.length > mostLetters || words.length < 4) return null;
    const bare = cutEnd(words.toLowerCase(), isEnding).replace(opening, "");
    if (lines.has(bare)) return { says: "marks a part of a press release" };
    const mayBeContact = label.test(words) && address.test(words) && !claims.test(words);
    return mayBeContact || onlyAddress.test(words)
      ? { says: "says whom to call or write to" }
      : null;
  },
};
