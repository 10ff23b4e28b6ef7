import { isPhrase } from "../text/terms.ts";
import { stem } from "../text/stem.ts";
import { readWords } from "../text/words.ts";
import { verbPlaces } from "./english/stance-cues.ts";
import type { Pair } from "./pair.ts";
import type { Reading } from "./reading.ts";
import { readStances } from "./read-stances.ts";
import type { Stance } from "./read-stances.ts";

const past = /ed\b/u;
const places: ReadonlySet<string> = new Set(verbPlaces);

/**
 * Whether both statements want the same done, or not done, with the same thing: by the same verb, or by two verbs that
 * take the same side (“keep the ferry pass”, “retain the ferry pass”).
 */
export function sharesAim({ before, after }: Pick<Pair, "before" | "after">): boolean {
  const verbs = new Set([...plannedVerbs(before), ...plannedVerbs(after)]);
  const later = readStances(after, verbs);
  return readStances(before, verbs).some((one) => later.some((other) => isOne(one, other)));
}

function isOne(one: Stance, other: Stance): boolean {
  if (one.side !== other.side) return false;
  const common = [...one.object].filter((key) => other.object.has(key));
  if (one.verb === other.verb) return common.length > 0;
  // Two things that are merely both wanted may share a word, and what was done is wanted no more.
  return one.cue && other.cue && common.some(isPhrase) && !past.test(`${one.text} ${other.text}`);
}

/** Stems of the words right behind “will”, “to”, “not” …, and of the first one: “Keep the ferry pass”. */
function plannedVerbs({ statement }: Reading): readonly string[] {
  const words = readWords(statement.text);
  return words
    .filter((_, at) => at === 0 || places.has(words[at - 1]?.plain ?? ""))
    .map(({ plain }) => stem(plain));
}
