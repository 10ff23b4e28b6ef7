import { meaningAt } from "../line.ts";
import type { TimeExtension } from "../time-extension.ts";

/** The week of a holiday: "Easter week". */
export const holidayWeek: TimeExtension = {
  name: "holiday-week",
  extend: (line, reading) => {
    const { node } = reading;
    if ((node.op !== "named" && node.op !== "in") || node.name.grain !== "holiday") return null;
    const { unit, plural } = meaningAt(line, reading.end);
    if (plural || unit !== "week") return null;
    return {
      ...reading,
      end: reading.end + 1,
      node: { op: "week-of", side: 0, of: node },
    };
  },
};
