import { groupAt, type Passage, type VerbGroup } from "../grammar/passage.ts";
import { burdens, harmVerbs, raisingVerbs, reliedOn, takingVerbs } from "./english/verbs.ts";

const harm = new Set(harmVerbs);
const pairs = [
  [new Set(takingVerbs), new Set(reliedOn)],
  [new Set(raisingVerbs), new Set(burdens)],
] as const;
/** In words. */
const objectReach = 4;

/** Whether a verb tells what one says of rivals alone: "will wreck", "will cut your pension", "will raise taxes". */
export function tellsHarm(
  passage: Passage,
  { lemma, last, passive, negative }: VerbGroup,
): boolean {
  if (negative || passive) return false;
  if (harm.has(lemma)) return true;
  return pairs.some(([verbs, things]) => {
    if (!verbs.has(lemma)) return false;
    for (let at = last + 1; at <= last + objectReach; at++) {
      const word = passage.words[at];
      if (word === undefined || ends.has(word.tag) || groupAt(passage, at) !== undefined)
        return false;
      if (things.has(word.lower)) return true;
    }
    return false;
  });
}

const ends = new Set(["stop", "comma", "preposition", "coordinator", "to", "relative"]);
