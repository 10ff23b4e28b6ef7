import type { TimeClue } from "./time-clue.ts";
import { comingDate } from "./time-clues/coming-date.ts";
import { comparedPeriod } from "./time-clues/compared-period.ts";
import { comparedYear } from "./time-clues/compared-year.ts";
import { datedEvent } from "./time-clues/dated-event.ts";
import { datedRelative } from "./time-clues/dated-relative.ts";
import { pastDate } from "./time-clues/past-date.ts";
import { revisionNote } from "./time-clues/revision-note.ts";
import { yearEnding } from "./time-clues/year-ending.ts";

/** All kinds of clues, the strongest first: where two contradict each other, the earlier one prevails. */
export const timeClues: readonly TimeClue[] = [
  datedRelative,
  yearEnding,
  comparedPeriod,
  comparedYear,
  pastDate,
  datedEvent,
  revisionNote,
  comingDate,
];
