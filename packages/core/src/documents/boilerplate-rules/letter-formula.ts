import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";

const name = /^[\p{L}.'’-]+$/u;
const leave =
  "(?:yours|sincerely|faithfully|truly|with|best|kind|kindest|warm|warmest|many|thanks|and|regards|wishes|very|every)";
const farewell = new RegExp(`^${leave}(?: ${leave}){0,5},?$`, "iu");
const mostLetters = 60;

/** How a letter opens and closes: “Dear constituent,”, “With best wishes”, alone in their block. */
export const letterFormula: BoilerplateRule = {
  name: "letter-formula",
  find({ passages }, index) {
    const words = wordsOf(passages[index]);
    if (words.length === 0 || words.length > mostLetters) return null;
    if (isGreeting(words)) return { says: "greets the reader" };
    return farewell.test(words) ? { says: "takes leave of the reader" } : null;
  },
};

/** “Dear Mr Smith,”: one to six names. */
function isGreeting(words: string): boolean {
  if (words.endsWith(".")) return false;
  const [dear = "", ...names] = words.replace(/[,:]$/, "").split(" ");
  if (dear.toLowerCase() !== "dear" || names.length === 0 || names.length > 6) return false;
  return names.every((one) => name.test(one));
}
