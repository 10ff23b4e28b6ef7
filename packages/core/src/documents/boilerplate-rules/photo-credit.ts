import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";
import { creditNouns, pictureAgencies } from "../english/picture-agencies.ts";

const agencies = new Set(pictureAgencies);
const label =
  /^(?:photo|photograph|photography|picture|image|illustration)s?(?: ?credits?| by| courtesy of|: ?courtesy of)?\s?(?::|©|\bby\b|\bcourtesy of\b)\s*/i;
const mayCredit = /[/|]| via |Images|Getty/;
const credited = /^(?:\p{Lu}[\p{L}'’.-]*|\p{Ll}{2,3}|[&+©]|via|for|of|and|\d{4})$/u;
const nouns = new Set(creditNouns);
const isCredited = (token: string): boolean => credited.test(token) || nouns.has(token);
const mostWords = 10;

/** “Agency/Jane Smith”, “Photograph: Jane Smith/Agency”, “© Jane Smith / Agency”: names, and no sentence. */
export const photoCredit: BoilerplateRule = {
  name: "photo-credit",
  find({ passages }, index) {
    const words = wordsOf(passages[index]);
    if (words.length > 120) return null;
    const labelled = label.test(words);
    if (!labelled && !mayCredit.test(words)) return null;
    const names = words.replace(label, "").replace(/^©\s*/, "").replace(/[.,]$/, "");
    const sides = names.split(/\s*[/|]\s*|, | via /).map((side) => side.trim());
    const tokens = sides.join(" ").split(/\s+/);
    if (tokens.length > mostWords || !tokens.every(isCredited)) return null;
    const byAgency =
      sides.length > 1 && /[/|]| via /.test(names) && sides.some((side) => agencies.has(side));
    return (labelled && names !== "") ||
      byAgency ||
      (agencies.has(names) && /Images|^Getty$/.test(names))
      ? { says: "credits a picture" }
      : null;
  },
};
