import type { FormatFor, ResultKind } from "../export-format.ts";
import { renderPositions } from "../markdown/render-positions.ts";
import { renderStatements } from "../markdown/render-statements.ts";
import { renderTimeline } from "../markdown/render-timeline.ts";
import { renderTimes } from "../markdown/render-times.ts";

/**
 * Markdown (CommonMark with GFM's strikethrough), for notes and issue trackers. It is built as a tree and then
 * serialised, so words of a document stay words: no markup or HTML comes out of them. (GFM links an address that is
 * written out, whatever is done to it.)
 */
export const markdown: FormatFor<ResultKind> = {
  name: "markdown",
  mediaType: "text/markdown",
  extension: ".md",
  writeStatements: renderStatements,
  writeTimes: renderTimes,
  writeTimeline: renderTimeline,
  writePositions: renderPositions,
};
