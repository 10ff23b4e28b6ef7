import { pad } from "./calendar.ts";
import type { Name } from "./time-node.ts";

/** The TIMEX3 of a name whose year is open: XXXX-07-04, XXXX-WXX-4, XXXX-SU. A holiday is one day of the year. */
export function writeName(name: Name): string {
  switch (name.grain) {
    case "month":
      return `XXXX-${pad(name.month)}`;
    case "day":
      return `XXXX-${pad(name.month)}-${pad(name.day)}`;
    case "season":
      return `XXXX-${name.season}`;
    case "quarter":
      return `XXXX-Q${name.quarter}`;
    case "half":
      return `XXXX-H${name.half}`;
    case "weekday":
      return `XXXX-WXX-${name.weekday}`;
    case "month-day":
      return `XXXX-XX-${pad(name.day)}`;
    case "holiday":
      return "XXXX-XX-XX";
  }
}
