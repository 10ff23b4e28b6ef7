import { matchPhrase, tokenAt, wordAt, type Line } from "../line.ts";

/** "BC", "B.C.", "BCE", "AD", "CE". */
export function readEra(
  line: Line,
  index: number,
): { readonly before: boolean; readonly end: number } | null {
  const word = wordAt(line, index);
  if (word === "bc" || word === "bce") return { before: true, end: index + 1 };
  if ((word === "ad" || word === "ce") && tokenAt(line, index).capital) {
    return { before: false, end: index + 1 };
  }
  const dotted = matchPhrase(line, index, ["b", ".", "c"]);
  if (dotted !== null && tokenAt(line, index).capital) {
    return {
      before: true,
      end: wordAt(line, dotted) === "." && !tokenAt(line, dotted).spaced ? dotted + 1 : dotted,
    };
  }
  const domini = matchPhrase(line, index, ["a", ".", "d"]);
  if (domini !== null && tokenAt(line, index).capital) {
    return { before: false, end: wordAt(line, domini) === "." ? domini + 1 : domini };
  }
  return null;
}
