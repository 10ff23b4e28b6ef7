import { stripVTControlCharacters } from "node:util";
import sliceAnsi from "slice-ansi";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/**
 * What most lines are made of: letters and signs that every terminal draws one column wide. For these a count is
 * enough, and measuring is most of what a frame costs.
 */
const narrow = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF‐-‧←-↔─-╿▁-█▲▸▽▼▾❮❯]*$/;

/** Whether the text is of such signs alone; then nothing in it acts on a terminal, hides, or joins with its neighbour. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

/** The columns that drawn text takes. */
export function widthOf(text: string): number {
  const bare = text.includes("\u001B") ? stripVTControlCharacters(text) : text;
  return narrow.test(bare) ? bare.length : stringWidth(text);
}

/** Exactly `width` columns: padded with spaces, or cut with an ellipsis. */
export function fit(text: string, width: number): string {
  if (width <= 0) return "";
  const own = widthOf(text);
  if (own <= width) return isNarrow(text) ? text + " ".repeat(width - own) : pad(text, width);
  if (narrow.test(text)) return `${text.slice(0, width - 1)}…`;
  const cut = `${sliceAnsi(text, 0, width - 1)}…`;
  // A wide character that would straddle the edge is left out whole.
  return pad(cut, width);
}

/** A letter that joins what comes after it (U+11D46) takes the first space into its own column. */
function pad(text: string, width: number): string {
  const padded = text + " ".repeat(Math.max(0, width - widthOf(text)));
  return padded + " ".repeat(Math.max(0, width - widthOf(padded)));
}

/** At most `width` columns: of a path that is too long, the end says more than the beginning. */
export function fitEnd(text: string, width: number): string {
  const own = widthOf(text);
  if (own <= width) return text;
  return width < 1 ? "" : `…${sliceAnsi(text, own - width + 1)}`;
}

/** `left` and `right` at the two edges of `width` columns; where both do not fit, the left one gives way. */
export function fitApart(left: string, right: string, width: number): string {
  const room = width - widthOf(right) - 1;
  if (right === "" || room < 4) return fit(left, width);
  return `${fit(left, room)} ${right}`;
}

/** Lines of at most `width` columns, broken at spaces and, where a word is longer than a line, inside it. */
export function wrap(text: string, width: number): string[] {
  if (text.length <= width && narrow.test(text)) return [text.trimEnd()];
  return wrapAnsi(text, Math.max(1, width), { hard: true }).split("\n");
}

/** As `wrap`, with `first` before the first line and as many spaces before the others. */
export function wrapAfter(first: string, text: string, width: number): string[] {
  const indent = widthOf(first);
  if (width - indent < 12) return [...wrap(first, width), ...wrap(text, width)];
  const rest = " ".repeat(indent);
  return wrap(text, width - indent).map((line, index) => (index === 0 ? first : rest) + line);
}
