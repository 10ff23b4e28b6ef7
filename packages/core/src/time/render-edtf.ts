import type { Dates } from "../data.ts";
import {
  civilOf,
  firstDay,
  isWritable,
  lastDay,
  mod,
  pad,
  writeDay,
  writeYear,
  type Period,
} from "./calendar.ts";
import { daysOfPart } from "./days-of-part.ts";
import type { Placed } from "./placing/placed.ts";

const nothing: Dates = { edtf: null, earliest: null, latest: null };

/**
 * The same as EDTF (ISO 8601-2:2019, levels 1 and 2) with the first and last day that it allows.
 *
 * Seasons are 2016-21 to 2016-24, quarters 2016-33 to 2016-36, halves 2016-40 and 2016-41; what EDTF has no word for
 * (a week, a part of a year) is an interval of days. `~` marks what the words call rough. What reaches beyond the years
 * −9999 to 9999 is not written.
 */
export function renderEdtf(placed: Placed): Dates {
  const { period, bounds, mod: modifier } = placed;
  if (bounds !== null) return renderBounds(bounds[0], bounds[1]);
  if (period === null) return nothing;
  const [first, last] = [firstDay(period), lastDay(period)];
  if (!isWritable(first, last)) return nothing;
  const part = daysOfPart(first, last, modifier, placed.edge);
  if (part !== null) return renderBounds(part[0], part[1]);
  if (period.grain === "week" || period.grain === "weekend") return renderBounds(first, last);
  const rough = modifier === "APPROX" ? "~" : "";
  return {
    edtf: `${writePeriod(period)}${rough}`,
    earliest: writeDay(first),
    latest: writeDay(last),
  };
}

/** Interval of days; whole months and years are written as such. */
function renderBounds(first: number | null, last: number | null): Dates {
  if ((first === null && last === null) || !isWritable(first ?? 0, last ?? 0)) return nothing;
  const earliest = first === null ? null : writeDay(first);
  const latest = last === null ? null : writeDay(last);
  if (earliest !== null && earliest === latest) return { edtf: earliest, earliest, latest };
  return { edtf: `${earliest ?? ".."}/${latest ?? ".."}`, earliest, latest };
}

function writePeriod(period: Period): string {
  const { grain, index } = period;
  switch (grain) {
    case "day":
    case "week":
    case "weekend":
      return writeDay(firstDay(period));
    case "month":
      return `${writeYear(Math.floor(index / 12))}-${pad(mod(index, 12) + 1)}`;
    case "season":
      return `${writeYear(Math.floor(index / 4))}-${21 + mod(index, 4)}`;
    case "quarter":
      return `${writeYear(Math.floor(index / 4))}-${33 + mod(index, 4)}`;
    case "half":
      return `${writeYear(Math.floor(index / 2))}-${40 + mod(index, 2)}`;
    case "year":
      return writeYear(index);
    case "decade":
      return index > 0 ? `${String(index).padStart(3, "0")}X` : writeYears(period);
    case "century":
      return index > 0 ? `${pad(index)}XX` : writeYears(period);
    case "millennium":
      return writeYears(period);
  }
}

/**
 * The first and last year of what EDTF has no word for. Its 00XX and 000X begin with the year 0, which is 1 BC: the first
 * century and its first decade begin a year later.
 */
function writeYears(period: Period): string {
  const [first, last] = [civilOf(firstDay(period)).year, civilOf(lastDay(period)).year];
  return `${writeYear(first)}/${writeYear(last)}`;
}
