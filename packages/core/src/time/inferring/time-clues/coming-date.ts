import { tokenAt, type Line } from "../../line.ts";
import type { TimeClue, Told } from "../time-clue.ts";

/**
 * A date told as still to come: “the school will open in March 2019” was not written after that month.
 *
 * “In 1985 it said that it will close by 1990” was foretold then, so a past date in the same sentence takes its word.
 */
export const comingDate: TimeClue = {
  name: "coming-date",
  read: ({ line, told }) =>
    told.flatMap((coming, index) => {
      const { days, tense, span, text } = coming;
      if (days === null || tense !== "ahead") return [];
      const isForetold = told
        .slice(Math.max(0, index - 3), index)
        .some((other) => other.days !== null && isOneSentence(line, other, coming));
      const says = `“${text}” is told as still to come`;
      return isForetold ? [] : [{ first: null, last: days[1], says, span }];
    }),
};

function isOneSentence(line: Line, from: Told, to: Told): boolean {
  for (let at = from.end; at < to.start; at++) {
    const isStop = tokenAt(line, at).text === "." && tokenAt(line, at + 1).capital;
    // "Mr. Hill", "Inc. said"
    if (isStop && tokenAt(line, at - 1).text.length > 3) return false;
  }
  return true;
}
