import { mod } from "../calendar.ts";
import { renderPeriod } from "../render-timex.ts";
import type { TimeNode } from "../time-node.ts";
import { placedPeriod, type Placed } from "./placed.ts";
import type { PlacingState } from "./placing-state.ts";

const perYear: Readonly<Partial<Record<string, number>>> = { quarter: 4, month: 12 };

/**
 * "The 1988 period", "the same month last year": the quarter or month spoken of, in that year; no more than the year
 * where none was spoken of.
 */
export function placeAgain(
  { grain = "quarter", of }: TimeNode & { readonly op: "again" },
  year: Placed,
  { quarter, reference }: PlacingState,
): Placed {
  const spokenOf = grain === "quarter" ? quarter : reference;
  const count = perYear[grain];
  if (year.period?.grain !== "year" || count === undefined || spokenOf?.grain !== grain)
    return year;
  const same = year.period.index * count + mod(spokenOf.index, count);
  // “In March 2015 it beat the same month last year”, said in 2016: of the year before that March.
  const index = same === spokenOf.index && of.op === "relative" ? same - count : same;
  return placedPeriod({ grain, index }, [
    { rule: "reference", says: `as ${renderPeriod(spokenOf)}, the ${grain} spoken of` },
  ]);
}
