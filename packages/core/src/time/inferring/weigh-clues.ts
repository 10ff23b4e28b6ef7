import type { DayNumber } from "../calendar.ts";
import type { Bound } from "./time-clue.ts";

/** A bound with the name of the clue that gives it. */
export type Evidence = { readonly rule: string; readonly bound: Bound };

type Weighed = {
  readonly first: DayNumber | null;
  readonly last: DayNumber | null;
  /** What set either end. */
  readonly used: readonly Evidence[];
  readonly isContradicted: boolean;
};

/**
 * Narrows the time of writing clue by clue, the strongest first.
 *
 * A text that contradicts itself is open at the end: that it was written after what it tells as past is the one thing
 * that holds.
 */
export function weighClues(evidence: readonly Evidence[]): Weighed {
  let [first, last] = [-Infinity, Infinity];
  let isContradicted = false;
  const used: Evidence[] = [];
  for (const clue of evidence) {
    const [from, to] = endsOf(clue);
    if (from === -Infinity || to === Infinity) continue;
    if (from > last || to < first) isContradicted = true;
    else if (from > first || to < last) {
      [first, last] = [Math.max(first, from), Math.min(last, to)];
      used.push(clue);
    }
  }
  const floor = findExtreme(evidence, (clue) =>
    endsOf(clue)[1] === Infinity ? endsOf(clue)[0] : -Infinity,
  );
  if (floor !== null && floor.value > first) {
    if (floor.value > last) isContradicted = true;
    first = floor.value;
    used.push(floor.clue);
  }
  const ceiling = isToldAhead(evidence)
    ? findExtreme(evidence, (clue) => -ceilingOf(clue, first))
    : null;
  if (ceiling !== null && -ceiling.value < last) {
    last = -ceiling.value;
    used.push(ceiling.clue);
  }
  return {
    first: first === -Infinity ? null : first,
    last: isContradicted || last === Infinity ? null : last,
    used,
    isContradicted,
  };
}

const endsOf = ({ bound }: Evidence): readonly [from: number, to: number] => [
  bound.first ?? -Infinity,
  bound.last ?? Infinity,
];

/** What was to come when it was told, but is past by now, was foretold in the story. */
function ceilingOf(clue: Evidence, first: number): number {
  const [from, to] = endsOf(clue);
  return from === -Infinity && to >= first ? to : Infinity;
}

/** History tells what others planned; a text that plans itself names more that is to come. */
function isToldAhead(evidence: readonly Evidence[]): boolean {
  const past = evidence.filter(({ bound }) => bound.last === null).length;
  const ahead = evidence.filter(({ bound }) => bound.first === null).length;
  return ahead * 3 >= past;
}

/** The clue with the greatest value, the first of equals; null where all are −∞. */
function findExtreme(
  evidence: readonly Evidence[],
  valueOf: (clue: Evidence) => number,
): { readonly clue: Evidence; readonly value: number } | null {
  let best: { clue: Evidence; value: number } | null = null;
  for (const clue of evidence) {
    const value = valueOf(clue);
    if (value > (best?.value ?? -Infinity)) best = { clue, value };
  }
  return best;
}
