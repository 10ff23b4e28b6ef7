import type { CollectedDate } from "./collection.ts";

/**
 * Two texts whose order, byte by byte, is that of dates in time: by the first possible day, or the last one where they are
 * open at the start, then by the last; what is open at the end comes last.
 */
export function sortKeys({
  earliest,
  latest,
}: Omit<CollectedDate, "edtf">): readonly [first: string, last: string] {
  const first = earliest ?? latest;
  return [first === null ? "" : keyOf(first), latest === null ? "~" : keyOf(latest)];
}

/** Years BC count backwards; the mark behind them keeps longer ones apart. */
function keyOf(day: string): string {
  const [, year, rest = ""] = /^-(\d{1,9})(-.*)?$/s.exec(day) ?? [];
  if (year === undefined) return day;
  return `-${year.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))}~${rest}`;
}
