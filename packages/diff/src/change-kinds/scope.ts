import { isSameLevel } from "../reading/compare-figures.ts";
import {
  harmlessPhrases,
  narrowingCues,
  wideningCues,
} from "../reading/english/commitment-cues.ts";
import { findPhrases, withoutPhrases } from "../reading/find-phrases.ts";
import type { Pair } from "../reading/pair.ts";
import type { Reading } from "../reading/reading.ts";
import { stem } from "../text/stem.ts";
import { isTelling } from "../text/terms.ts";
import type { CommitmentSignal } from "./commitment-signal.ts";

/** Only of nearly equal texts can one say that something was merely added or merely taken out. */
export const leastForScope = 0.7;

/** Wider or narrower: by words such as “all” and “some”, or by what was added inside a text that else stayed. */
export function compareScope(pair: Pair): CommitmentSignal | null {
  const { before, after, likeness } = pair;
  if (likeness < leastForScope || isClauseEdit(pair)) return null;
  const narrowed = onlyIn(after, before, narrowingCues);
  const widened = onlyIn(before, after, narrowingCues);
  const wider = onlyIn(after, before, wideningCues);
  const narrower = onlyIn(before, after, wideningCues);
  const up = [...widened, ...wider];
  const down = [...narrowed, ...narrower];
  if (up.length > 0 && down.length > 0) return null;
  if (up.length > 0) {
    return { towards: "firmer", sure: 0.8, says: `wider: “${up.join("”, “")}”` };
  }
  if (down.length > 0) {
    return { towards: "softer", sure: 0.8, says: `narrower: “${down.join("”, “")}”` };
  }
  // One level decided twice is one level, whatever is said beside.
  if (isSameLevel(pair)) return null;
  if (!isEditedWithin(pair)) return null;
  // A word more or less in a version of a text mostly says more exactly what is meant (“Enterprise customers”).
  if (pair.link === "versions") return null;
  const own = ownNames(after);
  const isTold = (keys: readonly string[]): boolean =>
    keys.some((key) => isTelling(key) && !own.has(key));
  const added = wordsOnlyIn(after, before);
  const removed = wordsOnlyIn(before, after);
  const joined = countJoins(after) - countJoins(before);
  if (removed.length === 0 && isTold(added) && joined > 0) {
    return { towards: "firmer", sure: 0.8, says: `only added to: ${added.join(", ")}` };
  }
  if (added.length === 0 && isTold(removed) && joined < 0) {
    return { towards: "softer", sure: 0.8, says: `only taken out: ${removed.join(", ")}` };
  }
  return null;
}

/** What is joined on (“the rules and the code”) widens; a word put before another (“fishing boats”) may narrow it. */
function countJoins({ wording }: Reading): number {
  return wording.plain.split(" ").filter((word) => joins.has(word)).length;
}

const joins: ReadonlySet<string> = new Set(["and", "or"]);

/** In a version of a text “any” or “some” in a clause that is new as a whole is no scope of what stood there before. */
function isClauseEdit({ before, after, link }: Pair): boolean {
  if (link !== "versions") return false;
  return Math.max(wordsOnlyIn(after, before).length, wordsOnlyIn(before, after).length) > fewWords;
}

/** So many words swapped are a swap of words. */
const fewWords = 3;

/** Stems of a speaker's own name, and its initials: with or without it a text says the same. */
function ownNames({ holder }: Reading): ReadonlySet<string> {
  const words = (holder ?? "").split(" ");
  return new Set([...words.map(stem), stem(words.map((word) => word.charAt(0)).join(""))]);
}

/** Both begin and end alike: what was cut off or put before may be another sentence, not another scope. */
function isEditedWithin({ before, after }: Pair): boolean {
  const [one, other] = [
    before.wording.plain.trim().split(" "),
    after.wording.plain.trim().split(" "),
  ];
  return one[0] === other[0] && one.at(-1) === other.at(-1);
}

function onlyIn(one: Reading, other: Reading, cues: readonly string[]): readonly string[] {
  const plain = withoutPhrases(one.wording.plain, harmlessPhrases);
  return findPhrases(plain, cues).filter((cue) => !other.wording.plain.includes(` ${cue} `));
}

function wordsOnlyIn(one: Reading, other: Reading): readonly string[] {
  return [...one.wording.bag.keys()].filter(
    (key) => !key.includes(" ") && !other.wording.bag.has(key),
  );
}
