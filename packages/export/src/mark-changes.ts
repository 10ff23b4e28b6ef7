import type { Statement } from "@onrecord/core";
import type { Change, Matter } from "@onrecord/diff";
import { describeChange, describeFigures } from "./describe-positions.ts";
import { describeTime } from "./describe-statement.ts";
import { foldLines } from "./fold-lines.ts";
import { indexStatements } from "./index-statements.ts";

/** The changes that a timeline is to tell, each at the statement where it happens. */
export type TimelineChanges = {
  readonly matters: readonly Matter[];
  /** At least those that the changes name. */
  readonly statements: readonly Statement[];
};

/** A change that leads to a statement: what it is, in which matter, and the statement that held before. */
export type MarkedChange = {
  readonly title: string;
  readonly matter: string;
  /** The figures or dates before and after; empty where the words themselves are the change. */
  readonly values: string;
  readonly before: Statement;
};

/**
 * Whether the change says that something is different, not merely said again: worth a mark where it happens.
 *
 * @example
 * import { type Document, extractStatements, readDocument } from "@onrecord/core";
 * import { comparePositions } from "@onrecord/diff";
 * const read = (id: string, text: string): Document => readDocument(text, { id, date: id, author: "The party" });
 * const documents = [read("2016", "We will build 480 homes by 2019."), read("2018", "We will build 200 homes by 2019.")];
 * const statements = documents.flatMap((document) => extractStatements(document));
 * const { matters } = comparePositions(statements, { documents, split: "2017" });
 * matters.flatMap(({ changes }) => changes.filter(isNews)).map(({ kind }) => kind); // ["lowered"]
 */
export function isNews({ kind, review }: Change): boolean {
  return review !== "rejected" && kind !== "restated" && kind !== "related";
}

/** The changes that lead to each statement, surest first; none where the timeline is to tell none. */
export function markChanges({
  matters,
  statements,
}: TimelineChanges): (id: string) => readonly MarkedChange[] {
  const find = indexStatements(statements);
  const byStatement = new Map<string, { readonly label: string; readonly change: Change }[]>();
  for (const { label, changes } of matters) {
    for (const change of changes.filter((one) => isNews(one))) {
      const known = byStatement.get(change.after);
      if (known === undefined) byStatement.set(change.after, [{ label, change }]);
      else known.push({ label, change });
    }
  }
  return (id) =>
    (byStatement.get(id) ?? [])
      .toSorted((one, other) => other.change.score - one.change.score)
      .flatMap(({ label, change }) =>
        find([change.before]).map((before) => ({
          title: describeChange(change),
          matter: foldLines(label),
          values: describeValues(change),
          before,
        })),
      );
}

function describeValues({ figures, dates }: Change): string {
  if (figures !== undefined) return describeFigures(figures);
  if (dates === undefined) return "";
  return `dates: ${describeTime(dates.before)} → ${describeTime(dates.after)}`;
}

export const noChanges: TimelineChanges = { matters: [], statements: [] };
