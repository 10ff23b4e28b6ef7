import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";

const uses = /\b(?:this|our|the) (?:web ?)?site uses cookies\b|\bwe use cookies\b/i;
const answer =
  /\b(?:accept (?:all )?cookies|accept all|got it|manage (?:my )?(?:cookies|preferences|settings)|by (?:continuing|using this|browsing)|cookie settings)\b/i;
const onlyButtons =
  /^(?:accept|reject|manage)(?: all)?(?: (?:cookies|cookie settings|preferences))$/i;
const edge = 6;

/**
 * The cookie banner, at either end of the page. A privacy policy speaks of cookies too, at length and in its middle, and
 * means what it says.
 */
export const cookieBanner: BoilerplateRule = {
  name: "cookie-banner",
  find({ passages }, index) {
    const words = wordsOf(passages[index]);
    if (words.length > 400) return null;
    if (index >= edge && index < passages.length - edge) return null;
    return onlyButtons.test(words) || (uses.test(words) && answer.test(words))
      ? { says: "asks for consent to cookies" }
      : null;
  },
};
