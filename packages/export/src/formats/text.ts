import type { FormatFor, ResultKind } from "../export-format.ts";
import { printPositions } from "../text/print-positions.ts";
import { printStatements } from "../text/print-statements.ts";
import { printTimeline, streamLines } from "../text/print-timeline.ts";
import { printTimes } from "../text/print-times.ts";

/**
 * What a person reads in a terminal or a pipe: a line for each statement, grouped, with as much of the explanation as
 * fits. Every line is passed through `makeVisible`, so nothing in a document acts on the terminal.
 */
export const text: FormatFor<ResultKind> = {
  name: "text",
  mediaType: "text/plain",
  extension: ".txt",
  writeStatements: printStatements,
  writeTimes: printTimes,
  writeTimeline: printTimeline,
  streamTimeline: streamLines,
  writePositions: printPositions,
};
