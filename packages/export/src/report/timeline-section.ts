import type { Timeline, TimelineEntry } from "@onrecord/core";
import { countThings } from "../count-things.ts";
import { groupByDate } from "./dated-groups.ts";
import { describeStrongest } from "./describe-report.ts";
import { type Child, stack, tag } from "./nodes.ts";
import { section, type Section } from "./section.ts";
import { pointFromDate } from "./statement-items.ts";
import type { View } from "./view.ts";

/** When it happens: statements under the dates that they speak of. */
export function showTimeline(view: View, { entries, undated, leftOut }: Timeline): Section {
  const without = undated.length + (leftOut?.undated ?? 0);
  const note =
    leftOut === undefined
      ? `${countThings(without, "statement")} ${without === 1 ? "speaks" : "speak"} of no date; the record below holds ${without === 1 ? "it" : "them"} too.`
      : `${describeStrongest(entries.length, leftOut.dates)} ${countThings(without, "statement")} without a date left out.`;
  return section(
    "timeline",
    "When it happens",
    entries.length,
    "Statements under the dates that they speak of. Marked words name the date. What is no more exact than a month, a season or a year stays so; what spans several years stands under the first.",
    [
      groupByDate("when", entries, (entry) => showEntry(view, entry)),
      without === 0 ? null : tag("p", { className: ["remainder"] }, note),
    ],
  );
}

function showEntry(view: View, entry: TimelineEntry): Child {
  const show = (ids: readonly string[]): Child =>
    tag(
      "ul",
      { className: ["lines"] },
      stack(view.find(ids).map((statement) => pointFromDate(view, statement, entry))),
    );
  if (entry.typical === undefined) return show(entry.statements);
  const typical = new Set(entry.typical);
  const rest = entry.statements.filter((id) => !typical.has(id));
  if (rest.length === 0) return show(entry.typical);
  return [
    show(entry.typical),
    tag("details", { className: ["more"] }, tag("summary", {}, `${rest.length} more`), show(rest)),
  ];
}
