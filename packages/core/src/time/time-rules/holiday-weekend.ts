import { kinds } from "../lexicon.ts";
import { wordAt, type Line } from "../line.ts";
import { holidayAt } from "../phrases/holiday-at.ts";
import { readYear } from "../phrases/read-year.ts";
import type { Name, TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/** Weekends named after a holiday: "Labor Day weekend", "Halloween weekend 2021", "the weekend of Thanksgiving". */
export const holidayWeekend: TimeRule = {
  name: "holiday-weekend",
  opens: kinds.holiday | kinds.article | kinds.unit,
  read: (line, index) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    if (wordAt(line, start) === "weekend") {
      const holiday = wordAt(line, start + 1) === "of" ? holidayAt(line, start + 2) : null;
      return holiday === null ? null : withYear(line, holiday.name, holiday.end);
    }
    const holiday = holidayAt(line, start);
    if (holiday === null || wordAt(line, holiday.end) !== "weekend") return null;
    return withYear(line, holiday.name, holiday.end + 1);
  },
};

function withYear(
  line: Line,
  name: Name,
  end: number,
): { readonly node: TimeNode; readonly end: number } {
  const year = readYear(line, end);
  const of: TimeNode =
    year === null
      ? { op: "named", name, pick: "near", base: "now" }
      : { op: "in", name, of: { op: "period", grain: "year", index: year.year } };
  return { node: { op: "weekend-of", of }, end: year?.end ?? end };
}
