import type { Statement, Timeline, TimelineEntry } from "@onrecord/core";
import type { ListItem, RootContent } from "mdast";
import { describeDate } from "../describe-date.ts";
import { describeSpeaker, describeStatedOn } from "../describe-statement.ts";
import { describeEntry, describeTimeline, undatedTitles } from "../describe-timeline.ts";
import type { TimelineOptions } from "../export-format.ts";
import { indexStatements } from "../index-statements.ts";
import { type MarkedChange, markChanges, noChanges } from "../mark-changes.ts";
import { outlineTimeline } from "../outline-timeline.ts";
import { bullet, bullets, heading, renderMarkdown, strong, words } from "./markdown-nodes.ts";
import { describeStatement } from "./render-statements.ts";

/** A timeline by year and month, a bullet for each statement at each of its dates, and below it what changed there. */
export function renderTimeline(
  timeline: Timeline,
  statements: readonly Statement[],
  { changes = noChanges }: TimelineOptions = {},
): string {
  const changesTo = markChanges(changes);
  const { axis, entries, undated } = timeline;
  const find = indexStatements(statements);
  const nodes: RootContent[] = [heading(1, describeTimeline(timeline))];
  for (const { year, parts } of outlineTimeline(entries)) {
    nodes.push(heading(2, year));
    for (const { month, entries: ofMonth } of parts) {
      if (month !== null) nodes.push(heading(3, month));
      const items = ofMonth.flatMap((entry) => {
        if (entry.typical !== undefined) return [listTypical(entry, entry.typical, find)];
        return find(entry.statements).map((statement) => {
          const below = listChanges(changesTo(statement.id));
          if (axis === "stated-on") return bullet(describeStatement(statement), below);
          const speaker = `${describeSpeaker(statement)}, ${describeStatedOn(statement)}`;
          return bullet(describeStatement(statement, describeDate(entry), speaker), below);
        });
      });
      nodes.push(...bullets(items));
    }
  }
  if (undated.length > 0) {
    const items = find(undated).map((statement) =>
      bullet(describeStatement(statement), listChanges(changesTo(statement.id))),
    );
    nodes.push(heading(2, undatedTitles[axis]), ...bullets(items));
  }
  return renderMarkdown(nodes);
}

function listChanges(changes: readonly MarkedChange[]): readonly ListItem[] {
  return changes.map(({ title, matter, values, before }) =>
    bullet([
      [strong(title)],
      ...(matter === "" ? [] : [[words(`matter: ${matter}`)]]),
      ...(values === "" ? [] : [[words(values)]]),
      [words("before")],
      ...describeStatement(before),
    ]),
  );
}

/** A date with the statements below it that tell best what happened, and how many more there are. */
function listTypical(
  entry: TimelineEntry,
  typical: readonly string[],
  find: ReturnType<typeof indexStatements>,
): ListItem {
  const more = entry.statements.length - typical.length;
  return bullet(
    [[words(describeEntry(entry))]],
    [
      ...find(typical).map((statement) => bullet(describeStatement(statement))),
      ...(more === 0 ? [] : [bullet([[words(`… ${String(more)} more`)]])]),
    ],
  );
}
