import { addMonths } from "../../calendar.ts";
import { wordAt } from "../../line.ts";
import type { TimeClue } from "../time-clue.ts";

/** A business year told as running: “expects to grow in the year ending 30 June 2017” is written in that year. */
export const yearEnding: TimeClue = {
  name: "year-ending",
  read: ({ line, told }) =>
    told.flatMap(({ days, tense, start, span, text }) =>
      days === null ||
      tense !== "ahead" ||
      wordAt(line, start - 1) !== "ending" ||
      wordAt(line, start - 2) !== "year"
        ? []
        : [
            {
              first: addMonths(days[1] + 1, -12),
              last: days[1],
              says: `the year ending “${text}” is told as running`,
              span,
            },
          ],
    ),
};
