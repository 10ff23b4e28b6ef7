import { numberedActs, numberedNames, numberedThings } from "../english/function-words.ts";
import { tokenAt, wordAt, type Line } from "../line.ts";

const labels = new Set([...numberedActs, ...numberedNames, ...numberedThings]);

/** Whether a figure is the number of a thing: "Regulation (EU) No 10/2011", "page 2016", "£2016", "ref. 20160915". */
export function isNumbered(line: Line, index: number): boolean {
  const before = tokenAt(line, index - 1);
  if (/^[$£€#=@+]$/.test(before.text)) return true;
  const dotted = before.text === "." && !before.spaced ? index - 2 : index - 1;
  const bracket = wordAt(line, dotted) === ")" ? dotted - 3 : dotted;
  return labels.has(wordAt(line, bracket));
}
