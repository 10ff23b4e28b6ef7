import { kinds } from "../lexicon.ts";
import { meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { isTimeHere } from "../phrases/doubt.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/** British ways to count weekdays: "Tuesday week" and "a week on Tuesday", seven days after the next, "Tuesday fortnight", fourteen; "Friday next", "Monday last". */
export const weekdayWeek: TimeRule = {
  name: "weekday-week",
  opens: kinds.weekday | kinds.article,
  read: (line, index) => {
    const { weekday } = meaningAt(line, index);
    if (weekday === 0) return readWeekOn(line, index);
    if (meaningAt(line, index).plural || !tokenAt(line, index).capital || !isTimeHere(line, index))
      return null;
    if (!endsClause(line, index + 2)) return null;
    const next = wordAt(line, index + 1);
    const later = daysLater.get(next);
    if (later !== undefined) return { node: daysAfter(weekday, later), end: index + 2 };
    if (next !== "next" && next !== "last") return null;
    const pick = next === "next" ? "coming" : -1;
    return {
      node: { op: "named", name: { grain: "weekday", weekday }, pick, base: "now" },
      end: index + 2,
    };
  },
};

function readWeekOn(line: Line, index: number) {
  const later = daysLater.get(wordAt(line, index + 1));
  if (wordAt(line, index) !== "a" || later === undefined) return null;
  const { weekday, plural } = meaningAt(line, index + 3);
  if (wordAt(line, index + 2) !== "on" || weekday === 0 || plural) return null;
  return { node: daysAfter(weekday, later), end: index + 4 };
}

const daysLater = new Map([
  ["week", 7],
  ["fortnight", 14],
]);

const daysAfter = (weekday: number, later: number): TimeNode => ({
  op: "shift",
  by: [{ amount: later, unit: "day" }],
  sign: 1,
  from: { op: "named", name: { grain: "weekday", weekday }, pick: "coming", base: "now" },
});

const endsClause = (line: Line, end: number): boolean => {
  const next = tokenAt(line, end);
  return next.kind === "break" || /^[.,;:!?)]$/.test(next.text);
};
