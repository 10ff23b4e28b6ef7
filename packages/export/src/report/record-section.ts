import type { Statement, Timeline } from "@onrecord/core";
import type { Element } from "hast";
import { groupRuns } from "../group-runs.ts";
import { groupByDate } from "./dated-groups.ts";
import { nameSource } from "./name-source.ts";
import { type Child, quote, stack, tag } from "./nodes.ts";
import { section, type Section } from "./section.ts";
import { recordStatement } from "./statement-items.ts";
import type { View } from "./view.ts";

/** When it was said: every statement once, with all that is known of it. */
export function showRecord(view: View, { entries, undated }: Timeline): Section {
  return section(
    "record",
    "When it was said",
    view.statements.length,
    "Every statement under the day on which it was made, with its place in the document and why it was read so.",
    [
      groupByDate("said", entries, ({ statements }) => showDocuments(view, statements)),
      undated.length === 0
        ? null
        : tag(
            "section",
            { className: ["group", "year"] },
            tag("h3", {}, "On no known date"),
            showDocuments(view, undated),
          ),
    ],
  );
}

function showDocuments(view: View, ids: readonly string[]): Child {
  return groupRuns(view.find(ids), ({ document }) => document).map(([id, statements]) =>
    tag(
      "div",
      { className: ["group", "source"] },
      nameSource(view.documentOf(id)),
      groupRuns(statements, ({ headings }) => headings.join(" › ")).map(([headings, ofHeading]) =>
        showHeading(view, headings, ofHeading),
      ),
    ),
  );
}

function showHeading(view: View, headings: string, statements: readonly Statement[]): Element {
  return tag(
    "div",
    { className: ["group"] },
    headings === "" ? null : quote("p", "under", headings),
    tag("ol", {}, stack(statements.map((statement) => recordStatement(view, statement)))),
  );
}
