import { buildTimeline, type Statement, type Timeline } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import type { PositionsOptions, WriteOptions } from "../export-format.ts";
import { hideRejected } from "../hide-rejected.ts";
import { outlineVersions } from "../outline-versions.ts";
import { summarisePositions, summariseTimeline } from "./describe-report.ts";
import { showDocuments } from "./documents-section.ts";
import { offerFilters } from "./filter-form.ts";
import { showKey } from "./key-section.ts";
import { showDropped, showNew, showSetAside, showUnanswered, showUnread } from "./list-sections.ts";
import { showChanged, showTied } from "./matters-section.ts";
import { writePage } from "./page.ts";
import { showRecord } from "./record-section.ts";
import type { Section } from "./section.ts";
import { showTimeline } from "./timeline-section.ts";
import { showVersions } from "./versions-section.ts";
import { type View, viewStatements } from "./view.ts";

/** Statements as a report: by the dates that they speak of and by those on which they were made. */
export function renderStatementsReport(
  statements: readonly Statement[],
  options: WriteOptions = {},
): string {
  return renderTimelineReport(
    buildTimeline(statements, { axis: "refers-to" }),
    statements,
    options,
  );
}

/** A timeline as a report; the other axis is beside it, that of the call comes first. */
export function renderTimelineReport(
  timeline: Timeline,
  statements: readonly Statement[],
  options: WriteOptions = {},
): string {
  const named = new Set([
    ...timeline.entries.flatMap((entry) => entry.statements),
    ...timeline.undated,
  ]);
  const view = viewStatements(
    statements.filter(({ id }) => named.has(id)),
    null,
    options,
  );
  return writePage({
    title: "What was said, and when",
    summary: summariseTimeline(view, timeline),
    filters: offerFilters(view, null),
    sections: keepSections([
      ...showAxes(view, timeline),
      showSetAside(view),
      showDocuments(view),
      showKey(view, null),
    ]),
  });
}

/** Positions as a report: what changed, what is new and what was dropped, and all statements by date. */
export function renderPositionsReport(
  positions: Positions,
  statements: readonly Statement[],
  options: PositionsOptions = {},
): string {
  const shown = hideRejected(positions);
  const view = viewStatements(statements, shown, options);
  const outlined = outlineVersions(shown, statements, options.restated ?? false);
  return writePage({
    title: "What was said, and how it changed",
    summary: summarisePositions(view, positions, shown, outlined),
    filters: offerFilters(view, shown),
    sections: keepSections([
      showVersions(view, outlined.texts),
      showChanged(view, outlined.matters),
      showDropped(view, outlined.dropped),
      showUnanswered(view, shown.unanswered, outlined.matters),
      showTied(view, outlined.matters),
      showNew(view, outlined.new),
      showUnread(view, shown.unread),
      ...showAxes(view, buildTimeline(view.statements, { axis: "refers-to" })),
      showSetAside(view),
      showDocuments(view),
      showKey(view, shown),
    ]),
  });
}

function showAxes(view: View, timeline: Timeline): readonly Section[] {
  const said = showRecord(view, buildTimeline(view.statements, { axis: "stated-on" }));
  if (timeline.axis === "refers-to") return [showTimeline(view, timeline), said];
  return [said, showTimeline(view, buildTimeline(view.statements, { axis: "refers-to" }))];
}

function keepSections(sections: readonly (Section | null)[]): readonly Section[] {
  return sections.filter((section) => section !== null);
}
