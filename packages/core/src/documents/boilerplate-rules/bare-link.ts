import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";

const scheme = /^<?(?:http|www)/i;
const address = /^<?(?:https?:\/\/|www\.)\S{3,2000}>?$/i;

/** A web address and nothing else. */
export const bareLink: BoilerplateRule = {
  name: "bare-link",
  find({ passages }, index) {
    const words = wordsOf(passages[index]);
    return scheme.test(words) &&
      words.length < 4000 &&
      words.split(/\s+/).every((word) => address.test(word))
      ? { says: "a web address and nothing else" }
      : null;
  },
};
