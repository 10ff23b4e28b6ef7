import type { FormatFor } from "../export-format.ts";
import {
  renderPositionsReport,
  renderStatementsReport,
  renderTimelineReport,
} from "../report/render-report.ts";

/**
 * A report in one HTML file, to be read, searched, filtered, printed and sent on. It is built as a tree and then
 * serialised, so words of a document stay words, and its Content Security Policy lets nothing run but its own script.
 */
export const html: FormatFor<"statements" | "timeline" | "positions"> = {
  name: "html",
  mediaType: "text/html",
  extension: ".html",
  writeStatements: renderStatementsReport,
  writeTimeline: renderTimelineReport,
  writePositions: renderPositionsReport,
};
