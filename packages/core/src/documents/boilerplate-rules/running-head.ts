import { foldSpace } from "../../text/fold-space.ts";
import type { BoilerplateRule } from "../boilerplate-rule.ts";
import { numberedParts } from "../english/page-furniture.ts";

const pageNumber = /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i;
const besideNumber = /^(?:\d{1,4} \D{4,90}|\D{4,90} \d{1,4})$/;
const parts = new RegExp(`\\b(?:${numberedParts.join("|")})\\b`, "i");
const fewest = 3;
const mostLetters = 100;
/** With the blanks that may stand between the words and the number. */
const mostWritten = 400;

/**
 * The head or foot of a printed page: the same few words again and again, beside a page number that grows.
 *
 * “Chapter 3” and “Year 3” recur with a number too, but they head what follows.
 */
export const runningHead: BoilerplateRule = {
  name: "running-head",
  find(page, index) {
    const passage = page.passages[index];
    if (passage === undefined || passage.block.kind === "table-cell") return null;
    if (passage.block.kind === "list-item") return null;
    if (passage.text.length > mostWritten) return null;
    const words = foldSpace(passage.text);
    if (words.length > mostLetters) return null;
    const isHead = besideNumber.test(words) && words.split(" ").length > 2 && !parts.test(words);
    if (!pageNumber.test(words) && !(isHead && !/[.!?:;,]$/.test(words))) return null;
    const { count, grows } = page.recurrence(index);
    return count >= fewest && grows
      ? { says: "recurs from page to page with the page's number" }
      : null;
  },
};
