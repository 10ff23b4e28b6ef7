import { makeVisible } from "./safe-line.ts";

/** Words as HTML that shows these very words and does nothing. */
export function toHtml(words: string): string {
  return makeVisible(words)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
