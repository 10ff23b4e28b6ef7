import { wordsOf } from "../passage.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";
import { shareWords } from "../english/page-furniture.ts";

const places = shareWords.toSorted((a, b) => b.length - a.length).join("|");
const buttons = new RegExp(
  `^(?:(?:share|post|send|tweet|email|print|save|copy)(?: (?:this|it|via|on|to|by|with))?(?: (?:this|article|story|page|post|link))*[\\s:|,/•·]*)?(?:(?:on |via |by )?(?:${places})[\\s:|,/•·]*){2,12}$`,
  "i",
);
const doing = [
  "share",
  "post",
  "send",
  "tweet",
  "email",
  "print",
  "save",
  "copy",
  "on",
  "via",
  "by",
];
const openers = new Set([...doing, ...shareWords.map((place) => place.split(" ")[0] ?? place)]);
const shareThis =
  /^(?:share|tweet|email|print) (?:this )?(?:article|story|page|post)(?: (?:on|via|by) \w{1,12})?[:.]?$/i;

/** “Share  Facebook  Twitter  Email”. */
export const shareButtons: BoilerplateRule = {
  name: "share-buttons",
  find({ passages }, index) {
    const words = wordsOf(passages[index]);
    if (words.length > 160) return null;
    const [first = ""] = words.toLowerCase().split(/[^a-z]/, 1);
    if (!openers.has(first)) return null;
    return buttons.test(words) || shareThis.test(words)
      ? { says: "buttons to share the page" }
      : null;
  },
};
