import { isSameLevel } from "../reading/compare-figures.ts";
import { matchThreshold } from "../reading/evidence.ts";
import { sharesAim } from "../reading/shares-aim.ts";
import { settingCues } from "../reading/english/move-cues.ts";
import { findPhrases } from "../reading/find-phrases.ts";
import type { Reading } from "../reading/reading.ts";
import { readDeed } from "../reading/read-deed.ts";
import { readFate } from "../reading/read-fate.ts";
import { readMove } from "../reading/read-move.ts";
import { isSameWording, longestRun } from "../text/wording.ts";
import { isRollCall } from "../reading/is-roll-call.ts";
import type { Pair } from "../reading/pair.ts";
import type { ChangeKindRule } from "./change-kind.ts";
import { findOpposition } from "./opposition.ts";

/** Nearly the same words say the same. */
const leastLikeness = 0.5;
/** From this share of the smaller statement on, two that want the same done say the same. */
const leastCovered = 0.5;
/** So much of a heading of a few words stands in the other statement that it says nothing of its own. */
const within = 0.9;
const heading = 6;
/** So many words in a row, in both, are the aim itself: “for further reform of the harbour dues”. */
const longRun = 5;
/** Words in a row that make a shared aim certain, and how sure it then is. */
const oneAim = { run: 4, sure: 0.75, matter: 0.85 } as const;

/** The same holder says the same again, in the same words or in others. */
export const restated: ChangeKindRule = {
  kind: "restated",
  find: (pair) => {
    const { covered } = pair.evidence;
    const same = isSameWording(pair.before.wording, pair.after.wording);
    // The same words at the same place of one text are one, even if only one version makes out who speaks.
    if (pair.holders !== "same" && !(same && pair.link === "versions")) return null;
    const level = (isSameLevel(pair) && mayBeLevel(pair)) || leftAlone(pair);
    if (!same && !level && (otherFigures(pair) || isReworded(pair))) return null;
    if (!same && (isRollCall(pair.before) || isRollCall(pair.after))) return null;
    if (!same && isPlanDenied(pair)) return null;
    // Too little to stand by an opposition is enough not to take the two for one.
    if (!same && findOpposition(pair) !== null) return null;
    if (movesApart(pair) || readDeed(pair) !== null || readFate(pair) !== null) return null;
    const aim = !same && !level && isOneAim(pair);
    if (!same && !level && !aim && !isSameProposition(pair)) return null;
    const sure = same ? 1 : 0.5 + Math.max(covered, pair.likeness) / 2;
    return {
      ...(aim ? { sure: Math.max(sure, oneAim.sure), matter: oneAim.matter } : { sure }),
      because: [
        {
          rule: same ? "change/same-words" : "change/same-proposition",
          says: same
            ? "the same words but for white space, punctuation and markup"
            : "the same holder says the same again, and nothing else differs",
          span: pair.after.statement.span,
        },
      ],
    };
  },
};

/** Sharing a subject is not enough: the words are nearly the same, one holds the other, or both want the same done. */
function isSameProposition(pair: Pair): boolean {
  const { evidence, likeness, matter } = pair;
  if (likeness >= leastLikeness) return true;
  if (matter < matchThreshold || evidence.covered < leastCovered) return false;
  const [short = 0] = [pair.before, pair.after].map(countWords).toSorted((a, b) => a - b);
  if (evidence.covered >= within && short <= heading) return true;
  return sharesAim(pair) || longestRun(pair.before.wording, pair.after.wording) >= longRun;
}

function countWords({ wording }: Pair["before"]): number {
  return wording.plain.trim().split(" ").length;
}

/** The same wish in the same words is about one matter, however much else each of them says. */
function isOneAim(pair: Pair): boolean {
  return sharesAim(pair) && longestRun(pair.before.wording, pair.after.wording) >= oneAim.run;
}

/** “Leave the rate unchanged”: the level is what it was, whatever was done to it before. */
function leftAlone({ before, after }: Pair): boolean {
  return readMove(after) === "kept" && readMove(before) !== null;
}

/** Figures on both sides, and each has one that the other has not: digits are never noise. */
function otherFigures({ before, after }: Pair): boolean {
  const [one, other] = [figuresOf(before), figuresOf(after)];
  return (
    [...one].some((figure) => !other.has(figure)) && [...other].some((figure) => !one.has(figure))
  );
}

function figuresOf({ statement }: Pair["before"]): ReadonlySet<string> {
  return new Set(
    statement.quantities.map(({ kind, unit, min, max }) => `${kind} ${unit} ${min} ${max}`),
  );
}

/** Between versions of one text nothing is reworded idly, be it one “or” for one “and”: that is shown. */
function isReworded({ link }: Pair): boolean {
  return link === "versions";
}

/** In versions of one text a level is only what a decision sets or leaves: a fee that stays may hold for others now. */
function mayBeLevel({ before, after, link }: Pair): boolean {
  return link !== "versions" || setsLevel(before) || setsLevel(after);
}

function setsLevel(reading: Reading): boolean {
  return readMove(reading) !== null || findPhrases(reading.wording.plain, settingCues).length > 0;
}

/** “We want the pier rebuilt” and then “the pier was not rebuilt”: a plan, and what is said not to be. */
function isPlanDenied({
  before: { statement: before },
  after: { statement: after },
}: Pair): boolean {
  const isTold = after.act === "assertion" || after.act === "opinion";
  const isPlan = before.act !== "assertion" && before.act !== "opinion";
  return isPlan && isTold && before.polarity === "positive" && after.polarity === "negative";
}

/** "We will raise the toll", "we will lower the toll". */
function movesApart({ before, after }: Pair): boolean {
  const moves = new Set([readMove(before), readMove(after)]);
  return moves.has("raised") && moves.has("lowered");
}
