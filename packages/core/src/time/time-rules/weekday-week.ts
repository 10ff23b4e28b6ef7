import { kinds } from "../lexicon.ts";
import { meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { isTimeHere } from "../phrases/doubt.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/** British ways to count weekdays: "Tuesday week" and "a week on Tuesday", seven days after the next; "Friday next", "Monday last". */
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
    if (next === "week") return { node: weekAfter(weekday), end: index + 2 };
    if (next !== "next" && next !== "last") return null;
    const pick = next === "next" ? "coming" : -1;
    return {
      node: { op: "named", name: { grain: "weekday", weekday }, pick, base: "now" },
      end: index + 2,
    };
  },
};

function readWeekOn(line: Line, index: number) {
  if (wordAt(line, index) !== "a" || wordAt(line, index + 1) !== "week") return null;
  const { weekday, plural } = meaningAt(line, index + 3);
  if (wordAt(line, index + 2) !== "on" || weekday === 0 || plural) return null;
  return { node: weekAfter(weekday), end: index + 4 };
}

const weekAfter = (weekday: number): TimeNode => ({
  op: "shift",
  by: [{ amount: 7, unit: "day" }],
  sign: 1,
  from: { op: "named", name: { grain: "weekday", weekday }, pick: "coming", base: "now" },
});

const endsClause = (line: Line, end: number): boolean => {
  const next = tokenAt(line, end);
  return next.kind === "break" || /^[.,;:!?)]$/.test(next.text);
};
