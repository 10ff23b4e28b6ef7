import { meaningAt, wordAt } from "../line.ts";
import type { TimeExtension } from "../time-extension.ts";
import type { TimeNode } from "../time-node.ts";

/** A day and its part: "Friday night", "yesterday evening", "tomorrow afternoon", "24 March morning". */
export const dayPart: TimeExtension = {
  name: "day-part",
  extend: (line, reading) => {
    if (!isDay(reading.node)) return null;
    const early = wordAt(line, reading.end) === "early" || wordAt(line, reading.end) === "late";
    const at = early ? reading.end + 1 : reading.end;
    const meaning = meaningAt(line, at);
    if (meaning.dayPart === null || meaning.plural) return null;
    return {
      ...reading,
      end: at + 1,
      node: { op: "day-part", part: meaning.dayPart, on: reading.node },
    };
  },
};

export function isDay(node: TimeNode): boolean {
  switch (node.op) {
    case "period":
    case "relative":
      return node.grain === "day";
    case "named":
    case "in":
      return (
        node.name.grain === "day" ||
        node.name.grain === "weekday" ||
        node.name.grain === "holiday" ||
        node.name.grain === "month-day"
      );
    case "shift":
      return node.by.every(({ unit }) => unit === "day");
    case "nth":
      return node.grain === "day";
    case "run":
    case "weekend-of":
    case "week-of":
    case "modified":
    case "again":
    case "ending":
    case "year-pair":
    case "day-part":
    case "clock":
    case "duration":
    case "repeat":
    case "vague":
      return false;
  }
}
