import { readNumber } from "../../text/number-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import type { Mod } from "../time-node.ts";

/** How many: null for what the words leave open ("several"), `mod` where they only come near ("a couple of"). */
type Count = {
  readonly amount: number | null;
  readonly mod: Mod | null;
  /** The least and the most that an open amount allows. */
  readonly range?: readonly [least: number, most: number];
  readonly end: number;
};

/** Reads "two", "2 1/2", "a", "a few", "several", "a couple of", "two or three", "half a". */
export function readCount(line: Line, index: number): Count | null {
  const word = wordAt(line, index);
  if (word === "a" || word === "an" || word === "the" || word === "another") {
    const open = readOpenCount(line, index + 1);
    if (open !== null) return open;
  }
  const open = readOpenCount(line, index);
  if (open !== null) return open;
  if (word === "half" && (wordAt(line, index + 1) === "a" || wordAt(line, index + 1) === "an")) {
    return { amount: 0.5, mod: null, end: index + 2 };
  }
  if (!isKind(line, index, kinds.figure | kinds.cardinal | kinds.article)) return null;
  // The "2" of "1/2" is no count.
  if (wordAt(line, index - 1) === "/" && !tokenAt(line, index).spaced) return null;
  const number = readNumber(line.tokens, index);
  if (number !== null && wordAt(line, number.next) === "+" && !tokenAt(line, number.next).spaced)
    return { amount: number.value, mod: "EQUAL_OR_MORE", end: number.next + 1 };
  if (number !== null && wordAt(line, number.next) === "dozen")
    return { amount: number.value * 12, mod: "APPROX", end: number.next + 1 };
  if (number !== null) return readAlternative(line, number.value, number.next);
  return word === "a" || word === "an" ? { amount: 1, mod: null, end: index + 1 } : null;
}

function readOpenCount(line: Line, index: number): Count | null {
  const word = wordAt(line, index);
  if (word === "couple" || word === "dozen") {
    const end = wordAt(line, index + 1) === "of" ? index + 2 : index + 1;
    return { amount: word === "couple" ? 2 : 12, mod: "APPROX", end };
  }
  if (word === "half") {
    const dozen = wordAt(line, index + 1) === "a" ? index + 2 : index + 1;
    return wordAt(line, dozen) === "dozen" ? { amount: 6, mod: "APPROX", end: dozen + 1 } : null;
  }
  if (word === "few") return { amount: null, mod: null, range: [2, 9], end: index + 1 };
  if (word === "several") return { amount: null, mod: null, range: [2, 19], end: index + 1 };
  if (word === "many") return { amount: null, mod: null, end: index + 1 };
  return null;
}

/** "two or three", "12 to 18": the length is between the two, so it stays open. */
function readAlternative(line: Line, value: number, end: number): Count {
  const join = wordAt(line, end);
  const dash = join === "-" || join === "–";
  if (join === "or" || join === "to" || dash) {
    const other = readNumber(line.tokens, end + 1);
    const follows = other === null ? -1 : skipHyphen(line, other.next);
    if (other !== null && other.value > value && isKind(line, follows, kinds.unit)) {
      if (!dash || tokenAt(line, end + 1).kind === "number") {
        return { amount: null, mod: null, range: [value, other.value], end: other.next };
      }
    }
  }
  return { amount: value, mod: null, end };
}
