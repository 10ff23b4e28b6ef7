import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";
import { articleNouns, creditWords, newsroomWork } from "../english/newsroom-words.ts";

const work = new Set(newsroomWork);
const opening = new RegExp(
  `^(?:additional |with )?(?:additional )?(?:${newsroomWork.join("|")}) by\\b`,
  "i",
);
const contributed = new RegExp(
  `^(.{3,200}?) (?:also )?contributed (?:reporting )?(?:to|for) this (?:${articleNouns.join("|")})(?: from [\\p{L} ,.]{2,60})?$`,
  "iu",
);
const tip = /^(?:h\/t|hat tip)\b:?\s/i;
const name = /^(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|la|bin|al|di)$/u;
const mostLetters = 400;

/**
 * Who made an article: “(Reporting by Jane Doe; editing by John Roe)”, “Jane Doe contributed to this report.”
 *
 * Names and the work of a newsroom, nothing else: “Reporting by councils fell” is a sentence.
 */
export const newsroomCredit: BoilerplateRule = {
  name: "newsroom-credit",
  find({ passages }, index) {
    const written = wordsOf(passages[index]);
    if (written.length > mostLetters || written.length < 5) return null;
    const words = written.replace(/^[([]+/, "").replace(/[.)\]]+$/, "");
    const isCredit = opening.test(words) || (tip.test(words) && written.length < 80);
    const names = isCredit
      ? words.replace(tip, "")
      : written.includes("contributed")
        ? contributed.exec(words)?.[1]
        : undefined;
    return names !== undefined && names.split(/[\s;,:/]+/).every(isCreditWord)
      ? { says: "says who made the article" }
      : null;
  },
};

function isCreditWord(word: string): boolean {
  const small = word.toLowerCase();
  return word === "" || name.test(word) || creditWords.has(small) || work.has(small);
}
