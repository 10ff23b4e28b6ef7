import type { Quantity } from "@onrecord/core";
import { isEveryday } from "../text/terms.ts";
import type { Pair, PairLink } from "./pair.ts";
import { placeFigures } from "./place-figures.ts";
import type { PlacedFigure } from "./place-figures.ts";

export type FigurePair = {
  readonly before: PlacedFigure;
  readonly after: PlacedFigure;
  readonly direction: "raised" | "lowered" | "equal";
  /** Keys that stand near both. */
  readonly common: readonly string[];
  /** Those of them that stand right beside both. */
  readonly beside: readonly string[];
};

/**
 * The figures of two statements that may be compared: the same unit, the same thing counted, the same period, and in
 * the same role. Each figure is used once, those whose surroundings agree most first.
 */
export function compareFigures({ before, after, link }: Pair): readonly FigurePair[] {
  const earlier = placeFigures(before);
  const later = placeFigures(after);
  // “Fewer MPs by 200” is compared with “by 150”, but not where the values themselves are given.
  for (const role of ["value", "size", "mark"] as const) {
    const found = pairFigures(earlier, later, link, role);
    if (found.length > 0) return found;
  }
  return [];
}

function pairFigures(
  earlier: readonly PlacedFigure[],
  later: readonly PlacedFigure[],
  link: PairLink,
  role: PlacedFigure["role"],
): readonly FigurePair[] {
  const found: FigurePair[] = [];
  for (const one of earlier) {
    for (const other of later) {
      if (one.role !== role || other.role !== role) continue;
      const common = comparable(one, other, earlier, later, link);
      if (common === null) continue;
      found.push({
        before: one,
        after: other,
        direction: compare(one.quantity, other.quantity),
        common,
        beside: [...one.beside].filter((key) => other.beside.has(key)),
      });
    }
  }
  // A figure that stands in both is the same figure, before any other is taken for what became of it.
  const equal = ({ direction }: FigurePair): number => (direction === "equal" ? 1 : 0);
  found.sort(
    (a, b) =>
      equal(b) - equal(a) || b.beside.length - a.beside.length || b.common.length - a.common.length,
  );
  const used = new Set<PlacedFigure>();
  return found.filter((pair) => {
    if (used.has(pair.before) || used.has(pair.after)) return false;
    used.add(pair.before).add(pair.after);
    return true;
  });
}

function comparable(
  one: PlacedFigure,
  other: PlacedFigure,
  earlier: readonly PlacedFigure[],
  later: readonly PlacedFigure[],
  link: PairLink,
): readonly string[] | null {
  const a = one.quantity;
  const b = other.quantity;
  if (a.kind !== b.kind || a.unit !== b.unit || a.per !== b.per || a.over !== b.over) return null;
  const common = [...one.context].filter((key) => other.context.has(key));
  const telling = common.filter((key) => !isEveryday(key));
  if (one.of.size > 0 && other.of.size > 0) {
    const things = [...one.of].filter((key) => other.of.has(key));
    return things.some((key) => !key.includes(" ")) ? common : null;
  }
  const alone = sameKind(one, earlier) === 1 && sameKind(other, later) === 1;
  // “480 children, but only 200”: the second counts what the first does.
  if (link === "sentence" && alone) return common;
  // A bare count counts nothing that could be compared.
  if (a.kind === "count" && one.of.size + other.of.size === 0) {
    return alone && telling.length > 0 ? common : null;
  }
  if (!alone && a.kind === "percent" && ![...one.beside].some((key) => other.beside.has(key)))
    return null;
  return telling.length > (alone ? 0 : 1) ? common : null;
}

/** The level told of is the same, however it was reached: “raise the rate to 6 percent”, “keep it at 6 percent”. */
export function isSameLevel(pair: Pair): boolean {
  const figures = compareFigures(pair);
  return (
    figures.length > 0 &&
    figures.every(
      ({ direction, before }) => direction === "equal" && levelKinds.has(before.quantity.kind),
    )
  );
}

const levelKinds: ReadonlySet<string> = new Set(["money", "percent", "ratio"]);

function sameKind(figure: PlacedFigure, all: readonly PlacedFigure[]): number {
  return all.filter(
    ({ quantity, role }) =>
      (role === figure.role || role === "mark") &&
      quantity.kind === figure.quantity.kind &&
      quantity.unit === figure.quantity.unit,
  ).length;
}

/** A range is larger when neither end is smaller and one is larger; ranges that cross are taken as equal. */
function compare(before: Quantity, after: Quantity): FigurePair["direction"] {
  const low = Math.sign(after.min - before.min);
  const high = Math.sign(after.max - before.max);
  if (low * high < 0 || low + high === 0) return "equal";
  return low + high > 0 ? "raised" : "lowered";
}
