import { civilOf, firstDay, isoWeek, mod, pad, seasons, type Period } from "./calendar.ts";
import type { Placed } from "./placing/placed.ts";

/**
 * The TIMEX3 value by the TimeML annotation guidelines 1.2.1: 2016-09-15, 2016-W38, 2016-W38-WE, 2016-SU, 2016-Q3, 199
 * (a decade), 19 (the 20th century), BC0490, 2016-09-15T15:00.
 */
export function renderTimex({ period, mask, suffix }: Placed): string {
  if (period === null) return `${mask ?? "XXXX"}${suffix}`;
  return `${renderPeriod(period)}${suffix}`;
}

const yearOf = (year: number): string =>
  year <= 0 ? `BC${String(1 - year).padStart(4, "0")}` : String(year).padStart(4, "0");

export function renderPeriod(period: Period): string {
  const { grain, index } = period;
  switch (grain) {
    case "day": {
      const { year, month, day } = civilOf(index);
      return `${yearOf(year)}-${pad(month)}-${pad(day)}`;
    }
    case "month":
      return `${yearOf(Math.floor(index / 12))}-${pad(mod(index, 12) + 1)}`;
    case "season":
      return `${yearOf(Math.floor(index / 4))}-${seasons[mod(index, 4)] ?? ""}`;
    case "quarter":
      return `${yearOf(Math.floor(index / 4))}-Q${mod(index, 4) + 1}`;
    case "half":
      return `${yearOf(Math.floor(index / 2))}-H${mod(index, 2) + 1}`;
    case "week":
    case "weekend": {
      const { year, week } = isoWeek(index);
      return `${yearOf(year)}-W${pad(week)}${grain === "weekend" ? "-WE" : ""}`;
    }
    case "year":
      return yearOf(index);
    case "decade":
      return index < 0
        ? `BC${String(-index - 1).padStart(3, "0")}`
        : String(index).padStart(3, "0");
    case "century":
      return index < 0 ? `BC${pad(-index - 1)}` : pad(index);
    case "millennium":
      return String(civilOf(firstDay(period)).year).slice(0, 1);
  }
}
