import type { BoilerplateRule } from "../boilerplate-rule.ts";

const greeting = /^dear(?: [\p{L}.'’-]+){1,6}[,:]?$/iu;
const leave =
  "(?:yours|sincerely|faithfully|truly|with|best|kind|kindest|warm|warmest|many|thanks|and|regards|wishes|very|every)";
const farewell = new RegExp(`^${leave}(?: ${leave}){0,5},?$`, "iu");
const mostLetters = 60;

/** How a letter opens and closes: “Dear constituent,”, “With best wishes”, alone in their block. */
export const letterFormula: BoilerplateRule = {
  name: "letter-formula",
  find({ passages }, index) {
    const words = passages[index]?.text.trim() ?? "";
    if (words.length === 0 || words.length > mostLetters) return null;
    if (greeting.test(words) && !words.endsWith(".")) return { says: "greets the reader" };
    return farewell.test(words) ? { says: "takes leave of the reader" } : null;
  },
};
