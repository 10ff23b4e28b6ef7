import { diffArrays } from "diff";
import { foldSpace, type GoldDrafts, type SentenceLink } from "./score-links.ts";

/** jsdiff over whole sentences: equal ones are linked, and what replaced a run of sentences one by one in its order. */
export function linkByDiff({ before, after }: GoldDrafts): readonly SentenceLink[] {
  const links: SentenceLink[] = [];
  let [i, j, removed] = [0, 0, 0];
  for (const { value, added, removed: isRemoved } of diffArrays(
    before.map(foldSpace),
    after.map(foldSpace),
  )) {
    const { length } = value;
    if (isRemoved) {
      removed = length;
      i += length;
    } else if (added) {
      for (let at = 0; at < Math.min(removed, length); at++) links.push([i - removed + at, j + at]);
      removed = 0;
      j += length;
    } else {
      for (let at = 0; at < length; at++) links.push([i + at, j + at]);
      removed = 0;
      i += length;
      j += length;
    }
  }
  return links;
}
