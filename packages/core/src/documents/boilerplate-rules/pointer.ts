import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";
import { pointerLabels } from "../english/page-furniture.ts";

const label = new RegExp(
  `^(?:${pointerLabels.join("|")})(?: (?:on|here|about this))?[ ]?(?::|>|»|→|\\||[–—-] )\\s*`,
  "iu",
);
const bare = new RegExp(`^(?:${pointerLabels.join("|")})(?: here)?[ ]?(?:[:>»→…]|\\.{3})?$`, "iu");
const mostWords = 30;

/**
 * “Read more: …”, “Take action: …”, “See also: …”: a line that sends the reader to another page.
 *
 * Such a line holds a title, which has no full stop. “Take action: we will close the gap.” is a sentence and stays.
 */
export const pointer: BoilerplateRule = {
  name: "pointer",
  find({ passages }, index) {
    const passage = passages[index];
    const words = wordsOf(passage);
    if (passage === undefined || words.length > 300) return null;
    const says = "points to another page";
    if (bare.test(words) && (passage.linked || passage.block.kind !== "heading")) return { says };
    if (!label.test(words) || words.split(/\s+/).length > mostWords) return null;
    const title = words.replace(label, "");
    if (/\.["'”’)]?$/.test(title) || /[.!?] +\p{Lu}/u.test(title)) return null;
    return title === "" || passage.linked || /^["'“‘]?[\p{Lu}\p{N}]/u.test(title) ? { says } : null;
  },
};
