import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";

const external =
  /^(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.'’& -]{2,60} is not responsible for the content of external (?:[Ii]nternet |[Ww]eb ?)?sites?\.?$/u;
const views =
  /^(?:the |all )?(?:views?|opinions?)(?: and (?:views|opinions))? expressed(?: (?:here|above|in this (?:article|piece|post|column|blog|commentary)|by the authors?|are|herein)){0,3} (?:those of|are|belong|do not|represent)\b[^.;:–—]{0,200}\b(?:own|alone|authors?[’']?s?|writers?|reflect|represent)\b[^.;:–—]{0,120}\.?$/i;

/** “The views expressed here are the author's own.” As one sentence alone; terms of use speak of “we” and stay. */
export const disclaimer: BoilerplateRule = {
  name: "disclaimer",
  find({ passages }, index) {
    const words = wordsOf(passages[index]);
    if (words.length > 300 || !/responsible|expressed/.test(words) || words.includes("--"))
      return null;
    return external.test(words) || views.test(words)
      ? { says: "says whose views or pages these are not" }
      : null;
  },
};
