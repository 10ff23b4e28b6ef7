import { foldForSearch, searchWords } from "../search-text.ts";
import { visible } from "./visible.ts";

/** Columns shown before the words that were found, so that they are read in their sentence. */
const lead = 12;

/** In fewer columns than this a beginning says more than a middle. */
const leastWidth = 24;

/** What stands further back in an endless line is found, but not looked for again with every frame. */
const farthest = 4_000;

/**
 * Text for a row of `width` columns: from its beginning, unless what is searched for comes too late to be seen; then
 * from a little before that.
 */
export function textFrom(text: string, query: string, width: number): string {
  const [word] = searchWords(query);
  const shown = visible(text, width * 8);
  if (word === undefined || width < leastWidth) return shown;
  // Folding keeps places only where it takes no letter apart; elsewhere the beginning has to do.
  const near = text.slice(0, farthest);
  const folded = foldForSearch(near);
  const at = folded.length === near.length ? folded.indexOf(word) : -1;
  if (at < 0 || at + word.length <= width - 2) return shown;
  const start = Math.max(0, at - lead);
  const space = text.indexOf(" ", start);
  const from = space >= 0 && space < at ? space + 1 : start;
  return `… ${visible(text.slice(from), width * 8)}`;
}
