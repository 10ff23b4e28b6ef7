import { firstDay, periodOf, type Period } from "./calendar.ts";
import { isWider } from "./placing/counting-base.ts";
import type { Grain, Measure, Unit } from "./time-node.ts";
import { writeMeasures } from "./write-measures.ts";

/** What a grain is as a length of time. */
export const lengths: Readonly<Record<Grain, readonly [unit: Unit, count: number]>> = {
  millennium: ["year", 1000],
  century: ["year", 100],
  decade: ["year", 10],
  year: ["year", 1],
  half: ["month", 6],
  season: ["month", 3],
  quarter: ["quarter", 1],
  month: ["month", 1],
  week: ["week", 1],
  weekend: ["week", 1],
  day: ["day", 1],
};

/**
 * The length of a range by TIMEX3, counted as one counts from its first end to its last: 1947 to 1960 is P13Y, Monday to
 * Friday P4D. Ends of different grain are counted in the wider one, unless both lie in the same.
 */
export function measureRange(from: Period | null, to: Period | null): string {
  if (from === null || to === null) return writeMeasures([openLength(from ?? to)]);
  const wide = isWider(from, to.grain) ? from.grain : to.grain;
  const fine = wide === from.grain ? to.grain : from.grain;
  const grain = countBetween(from, to, wide) > 0 ? wide : fine;
  const [unit, count] = lengths[grain];
  const amount = countBetween(from, to, grain) * count;
  return writeMeasures([{ amount, unit }]);
}

const countBetween = (from: Period, to: Period, grain: Grain): number =>
  periodOf(grain, firstDay(to)).index - periodOf(grain, firstDay(from)).index;

const openLength = (known: Period | null): Measure => ({
  amount: null,
  unit: known === null ? "day" : lengths[known.grain][0],
});
