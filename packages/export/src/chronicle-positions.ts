import type { Statement } from "@onrecord/core";
import type { Change, Positions } from "@onrecord/diff";
import { countThings } from "./count-things.ts";
import { describeChange, describeFigures, describePositions } from "./describe-positions.ts";
import {
  describeDated,
  describeReason,
  describeStatedOn,
  describeTime,
} from "./describe-statement.ts";
import { describeStep } from "./describe-versions.ts";
import type { PositionsOptions } from "./export-format.ts";
import { foldLines } from "./fold-lines.ts";
import { hideRejected } from "./hide-rejected.ts";
import { indexStatements } from "./index-statements.ts";
import { explainDated, nameSource } from "./chronicle-statements.ts";
import type { Chronicle, Occurrence } from "./occurrence.ts";
import { outlineVersions, type VersionStep } from "./outline-versions.ts";
import { indexDocuments } from "./source-links.ts";
import { describeInFull } from "./text/print-statements.ts";

/**
 * Changes at the dates of their later statements, and what versions of a text changed, added or took out at the dates of
 * these versions. What no date belongs to (dropped by the later documents, say) is
 * only counted, and so are mere ties.
 */
export function chroniclePositions(
  positions: Positions,
  statements: readonly Statement[],
  { restated = false, documents }: PositionsOptions,
): Chronicle {
  const outlined = outlineVersions(hideRejected(positions), statements, restated);
  const find = indexStatements(statements);
  const findDocument = indexDocuments(documents);
  const dates = new Map(positions.documents.map(({ id, date }) => [id, date]));

  const tellChange = (change: Change, label: string): readonly Occurrence[] => {
    const [before] = find([change.before]);
    const [after] = find([change.after]);
    if (before === undefined || after === undefined) return [];
    return [
      {
        key: ["change", change.before, change.after],
        dates: after.statedOn,
        when: describeStatedOn(after),
        headline: `${describeChange(change)} · ${label}`,
        words: after.text,
        details: [
          ...explainDated(after.statedOn),
          `before: ${describeInFull(before)}`,
          `after: ${describeInFull(after)}`,
          ...explainChange(change),
          `source: ${nameSource(after, findDocument(after.document))}`,
        ],
        group: label,
        tag: change.kind,
        document: after.document,
        written: dates.get(after.document) ?? after.statedOn,
      },
    ];
  };

  const tellStep = (step: VersionStep, headings: readonly string[]): readonly Occurrence[] => {
    const { statement, document, change, because, step: name } = step;
    const date = dates.get(document);
    if (!news.has(name) || statement === null || date === undefined) return [];
    const [before] = change === null ? [] : find([change.before]);
    const [, what] = describeStep(step);
    return [
      {
        key: ["step", name, document, change?.before ?? "", statement.id],
        dates: date,
        when: describeDated(date),
        headline: [what, ...headings.slice(-1)].join(" · "),
        words: statement.text,
        details: [
          ...explainDated(date),
          ...(before === undefined ? [] : [`before: ${before.text}`]),
          ...(change === null ? because.map((one) => `because ${describeReason(one)}`) : []),
          ...(change === null ? [] : explainChange(change)),
          `source: ${nameSource({ ...statement, document }, findDocument(document))}`,
        ],
        group: headings.at(-1) ?? null,
        tag: change?.kind ?? name,
        document,
        written: date,
      },
    ];
  };

  const told = outlined.matters.flatMap(({ label, changes }) =>
    changes.map((change) => ({ label, change })),
  );
  const changes = told.filter(({ change }) => change.kind !== "related");
  const absent = [
    countAbsent(told.length - changes.length, "tie"),
    countAbsent(outlined.new.length, "new statement"),
    countAbsent(outlined.dropped.length, "dropped statement"),
    countAbsent(positions.unanswered.length, "unanswered statement"),
    countAbsent(positions.unread.length, "unread document"),
  ].flat();
  return {
    title:
      describePositions(positions, outlined.restated) +
      (absent.length === 0 ? "" : `; without an entry: ${absent.join(", ")}`),
    occurrences: [
      ...outlined.texts.flatMap(({ histories }) =>
        histories.flatMap(({ steps, headings }) =>
          steps.flatMap((step) => tellStep(step, headings)),
        ),
      ),
      ...changes.flatMap(({ change, label }) => tellChange(change, label)),
    ],
  };
}

const news: ReadonlySet<VersionStep["step"]> = new Set(["added", "changed", "taken out"]);

function countAbsent(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [countThings(count, what)];
}

function explainChange({ figures, dates, note, because }: Change): readonly string[] {
  return [
    ...(figures === undefined ? [] : [describeFigures(figures)]),
    ...(dates === undefined
      ? []
      : [`dates: ${describeTime(dates.before)} → ${describeTime(dates.after)}`]),
    ...(note === undefined ? [] : [`note: ${foldLines(note)}`]),
    ...because.map((reason) => `because ${describeReason(reason)}`),
  ];
}
