import type { Document } from "@onrecord/core";
import { UsageError } from "../problems/usage-error.ts";

/**
 * The day that parts earlier from later documents: the first day of the later ones; null where their dates leave open
 * which came first, or where there are no later ones.
 *
 * @throws UsageError when a document stands on both sides, or certainly on the wrong one: every change between them
 * would be told backwards.
 */
export function splitBetween(
  before: readonly Document[],
  after: readonly Document[],
): string | null {
  for (const later of after) {
    for (const earlier of before) checkOrder(earlier, later);
  }
  const end = sortDays(before.map(({ date }) => date.latest)).at(-1);
  const start = sortDays(after.map(({ date }) => date.earliest)).at(0);
  return end !== undefined && start !== undefined && end < start ? start : null;
}

function checkOrder(earlier: Document, later: Document): void {
  if (earlier.id === later.id) {
    throw new UsageError(`${earlier.id} stands before and after --with; expected it on one side`);
  }
  const [start, end] = [earlier.date.earliest, later.date.latest];
  if (start === null || end === null || end >= start) return;
  throw new UsageError(
    `expected the later documents after --with, got ${later.id} (${end}) after ${earlier.id} (${start})`,
  );
}

/** Earliest first; none where one of them is unknown. */
function sortDays(days: readonly (string | null)[]): readonly string[] {
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? [] : known.toSorted((a, b) => (a < b ? -1 : 1));
}
