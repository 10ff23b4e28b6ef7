import type { TimeClue } from "../time-clue.ts";

/** A date told in the past tense: “120 had been housed by January 2018” was not written before that month. */
export const pastDate: TimeClue = {
  name: "past-date",
  read: ({ told }) =>
    told.flatMap(({ days, tense, span, text }) =>
      days === null || tense !== "past"
        ? []
        : [{ first: days[0], last: null, says: `“${text}” is told as past`, span }],
    ),
};
