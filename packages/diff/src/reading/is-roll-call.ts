import { functionWords } from "../text/english/function-words.ts";
import { readWords } from "../text/words.ts";
import type { Reading } from "./reading.ts";

/** From so many capitals on, and from this share of all telling words, a statement is a list of names. */
const leastNames = 8;
const leastShare = 0.6;

const closed: ReadonlySet<string> = new Set(functionWords);

/** A list of who voted, signed or attended: another name in it is no other position. */
export function isRollCall({ statement: { text } }: Reading): boolean {
  const words = readWords(text).filter(({ plain }) => plain.length > 1 && !closed.has(plain));
  const names = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word.text)).length;
  return names >= leastNames && names >= leastShare * words.length;
}
