import { deepestNesting, mostOpenFormats } from "../limits.ts";

const tag = /<(\/?)([a-z][a-z0-9-]{0,30})\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gi;
const neverNests = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
/** Their end tags may be left out, so that counting start tags says nothing of nesting. */
const endsByItself = new Set(
  "p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body".split(" "),
);
const formats = new Set("b big code em font i nobr s small strike strong tt u".split(" "));

/**
 * Takes tags out of pages that are nested deeper than anybody writes; any other page comes back as it is.
 *
 * Parsers by the HTML standard look at every open element again and again and end their stack far below what a hostile
 * page can nest.
 */
export function tameMarkup(source: string): string {
  let depth = 0;
  let open = 0;
  let isWild = false;
  for (const [, slash, name = ""] of source.matchAll(tag)) {
    const lower = name.toLowerCase();
    const step = slash === "" ? 1 : -1;
    if (formats.has(lower)) open = Math.max(0, open + step);
    else if (!neverNests.has(lower) && !endsByItself.has(lower)) depth = Math.max(0, depth + step);
    if (depth > deepestNesting || open > mostOpenFormats) {
      isWild = true;
      break;
    }
  }
  if (!isWild) return source;
  let kept = 0;
  let dropped = 0;
  return source.replace(tag, (whole: string, slash: string, name: string) => {
    const lower = name.toLowerCase();
    if (formats.has(lower)) return "";
    if (neverNests.has(lower) || endsByItself.has(lower)) return whole;
    if (slash === "") {
      if (kept < deepestNesting) {
        kept += 1;
        return whole;
      }
      dropped += 1;
      return " ";
    }
    if (dropped > 0) {
      dropped -= 1;
      return " ";
    }
    kept = Math.max(0, kept - 1);
    return whole;
  });
}
