import type { Reading } from "../reading/reading.ts";
import { plainWords } from "../text/words.ts";

/**
 * Those of the sentences that the other version of their text does not have anywhere: not as a sentence, and not as a
 * heading, in a table or in what was set aside. `text` is all of that version, if it is known.
 *
 * What merely became a heading, or stood twice and now stands once, is neither new nor taken out.
 */
export function findAbsent(
  sentences: readonly Reading[],
  other: readonly Reading[],
  text: string | undefined,
): readonly Reading[] {
  if (sentences.length === 0) return [];
  const said = new Set(other.map(({ wording }) => wording.plain));
  for (const { statement } of other) for (const heading of statement.headings) add(said, heading);
  for (const line of (text ?? "").split(/[\n|]/u)) {
    const words = withoutTargets(line);
    add(said, words);
    for (const part of words.split(/(?<=[.!?:;]["”’)*_\]]{0,3})\s/u)) add(said, part);
  }
  return sentences.filter(({ wording }) => wording.plain.trim() !== "" && !said.has(wording.plain));
}

function add(said: Set<string>, words: string): void {
  said.add(plainWords(words));
}

/** “[our policy](https://…)” reads “our policy”. */
function withoutTargets(line: string): string {
  return line.replace(/\]\([^()\s]{0,2000}(?:\s"[^"]{0,200}")?\)/gu, "]");
}
