import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";

const notice =
  /^(?:©[ ]?(?:\d{4}|the\b|\p{Lu})|(?:\(c\)|copyright)(?: ©| \(c\))?[ ]\d{4}\b|copyright (?:©|\(c\))[ ]\p{Lu})/iu;
const reserved = /\ball rights reserved\b/i;

/** “© 2018 The Daily Example. All rights reserved.” Copyright law as a subject has verbs and stays. */
export const copyright: BoilerplateRule = {
  name: "copyright",
  find({ passages }, index) {
    const words = wordsOf(passages[index]);
    if (words.length > 200) return null;
    const isNotice =
      (notice.test(words) &&
        /\d{4}|©/.test(words) &&
        words.split(/\s+/).length <= 14 &&
        !hasVerb(words)) ||
      (reserved.test(words) && words.length <= 120);
    return isNotice ? { says: "a copyright notice" } : null;
  },
};

function hasVerb(words: string): boolean {
  return /\b(?:is|are|was|were|will|must|should|has|have|had|can|may|shall|would|could|applies|expires)\b/i.test(
    words,
  );
}
