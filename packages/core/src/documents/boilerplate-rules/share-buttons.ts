import type { BoilerplateRule } from "../boilerplate-rule.ts";
import { shareWords } from "../english/page-furniture.ts";

const places = shareWords.toSorted((a, b) => b.length - a.length).join("|");
const buttons = new RegExp(
  `^(?:(?:share|post|send|tweet|email|print|save|copy)(?: (?:this|it|via|on|to|by|with))?(?: (?:this|article|story|page|post|link))*[\\s:|,/•·]*)?(?:(?:on |via |by )?(?:${places})[\\s:|,/•·]*){2,12}$`,
  "i",
);
const shareThis =
  /^(?:share|tweet|email|print) (?:this )?(?:article|story|page|post)(?: (?:on|via|by) \w{1,12})?[:.]?$/i;

/** “Share  Facebook  Twitter  Email”. */
export const shareButtons: BoilerplateRule = {
  name: "share-buttons",
  find({ passages }, index) {
    const words = passages[index]?.text.trim() ?? "";
    if (words.length > 160) return null;
    return buttons.test(words) || shareThis.test(words)
      ? { says: "buttons to share the page" }
      : null;
  },
};
