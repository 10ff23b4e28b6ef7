import { makeVisible } from "@onrecord/export";
import { isNarrow } from "./fit.ts";

/** No line on any screen shows more of a document than this many code units at once. */
const longest = 4_000;

/**
 * Text of a document as it may be drawn: on one line, white space folded, everything that could act on a terminal or
 * hide made visible.
 *
 * Cut before it is cleaned, so that a line of 100 MB costs no more than a long one.
 */
export function visible(text: string, limit: number = longest): string {
  const cut = text.length > limit ? text.slice(0, limit) : text;
  const line = cut.replaceAll(/[\t\n\v\f\r ]+/g, " ");
  // Nearly every line, and looking for what acts or hides is slow to begin with.
  return isNarrow(line) ? line : makeVisible(line);
}
