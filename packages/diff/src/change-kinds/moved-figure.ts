import type { Pair } from "../reading/pair.ts";
import { compareFigures } from "../reading/compare-figures.ts";
import type { FigurePair } from "../reading/compare-figures.ts";
import { findPhrases } from "../reading/find-phrases.ts";
import { readDeadline } from "../reading/read-deadline.ts";
import { placeFigures } from "../reading/place-figures.ts";
import { readMove } from "../reading/read-move.ts";
import { isPhrase } from "../text/terms.ts";
import type { Finding } from "./change-kind.ts";

/** Figures of one unit for one thing are about one matter. */
const oneThing = 0.85;

/**
 * The comparable figure that the same holder moved in the given direction. Figures that moved both ways are no one
 * change, and a count of what was done over another period is larger only because time passed.
 */
export function findMovedFigure(pair: Pair, direction: "raised" | "lowered"): Finding | null {
  if (pair.holders !== "same" || pair.before.statement.outcome !== pair.after.statement.outcome)
    return null;
  const moved = compareFigures(pair).filter((figures) => figures.direction !== "equal");
  const [first] = moved;
  if (first === undefined) return findMoveFromLevel(pair, direction);
  if (moved.some((figures) => figures.direction !== direction)) return null;
  if (countsAnotherPeriod(pair, first)) return null;
  const before = first.before.quantity;
  const after = first.after.quantity;
  const [by, then] = [readDeadline(pair.before), readDeadline(pair.after)];
  const otherDate = by !== null && then !== null && by.latest !== then.latest;
  const named = first.before.of.size > 0 && first.after.of.size > 0;
  const names = new Set(
    pair.before.terms.filter(({ kind }) => kind === "name").map(({ key }) => key),
  );
  return {
    ...(named || first.common.some(isPhrase) || first.beside.some((key) => names.has(key))
      ? { matter: oneThing }
      : {}),
    sure: otherDate
      ? first.beside.length > 1
        ? 0.7
        : 0.6
      : Math.min(1, 0.55 + 0.05 * first.common.length + (named ? 0.15 : 0) + pair.likeness / 4),
    figures: { before, after },
    because: [
      {
        rule: "change/comparable-figure",
        says: `${before.text} before, ${after.text} after; same unit${named ? ", same thing counted" : ""}, same period`,
        span: after.span,
      },
    ],
  };
}

/** What was left unchanged before, whatever it was, is raised or lowered to a figure now. */
function findMoveFromLevel(pair: Pair, direction: "raised" | "lowered"): Finding | null {
  const { before, after, evidence, likeness } = pair;
  if (readMove(before) !== "kept" || readMove(after) !== direction) return null;
  const figure = placeFigures(after).find(({ role }) => role === "value");
  if (figure === undefined || before.statement.quantities.length > 0) return null;
  return {
    sure: Math.max(evidence.covered, likeness),
    because: [
      {
        rule: "change/moved-from-unchanged",
        says: `unchanged before, ${direction} to ${figure.quantity.text} after`,
        span: figure.quantity.span,
      },
    ],
  };
}

/** “600 have closed”, “750 have closed since”: more time has passed, and nobody changed a position. */
function countsAnotherPeriod({ before, after }: Pair, { before: figure }: FigurePair): boolean {
  if (before.statement.act !== "assertion" || after.statement.act !== "assertion") return false;
  if (figure.quantity.kind === "percent") return false;
  return [before, after].every(
    ({ statement, wording }) =>
      statement.outcome || findPhrases(wording.plain, pastCues).length > 0,
  );
}

const pastCues: readonly string[] = ["have", "has", "had", "since", "so far", "was", "were"];
