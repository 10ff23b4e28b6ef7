import type { Reason, Statement } from "@onrecord/core";
import type { Change, Matter } from "@onrecord/diff";
import type { OutlinedHistory, OutlinedText, VersionStep } from "@onrecord/export";
import type { Catalogue, PlacedChange } from "../browser/catalogue.ts";
import type { Passing } from "../browser/filter/passing.ts";
import { isNews, isWeak } from "../browser/presentation/change-words.ts";

import { buildHistoryRows } from "./history-rows.ts";

type Row = { readonly key: string; readonly groups: readonly string[] };

export type PositionRow = Row &
  (
    | {
        readonly type: "matter";
        readonly matter: Matter;
        /** Those of its changes that are let through. */
        readonly shown: readonly PlacedChange[];
      }
    | {
        readonly type: "change";
        readonly placed: PlacedChange;
        /** Of the version that made it; null for a change that is not one between versions. */
        readonly step: VersionStep | null;
      }
    | {
        readonly type: "text";
        readonly text: OutlinedText;
        /** How many of its sentences are let through. */
        readonly shown: number;
      }
    | {
        readonly type: "history";
        readonly text: OutlinedText;
        readonly history: OutlinedHistory;
      }
    | {
        readonly type: "section";
        readonly title: string;
        readonly says: string;
        readonly statements: readonly string[];
      }
    | {
        readonly type: "statement";
        /** Of its section. */
        readonly title: string;
        readonly statement: Statement;
        readonly because: readonly Reason[];
      }
  );

type Found = { readonly statement: Statement; readonly because: readonly Reason[] };

/** Keys of the sections under the matters. */
export const positionSections: readonly string[] = ["unanswered", "dropped", "new"];

/**
 * The texts of which there are versions, each with the histories of its sentences; the matters, each with its changes in the order of the later statements; then what has no counterpart.
 *
 * What has a name and is firm comes first, among matters and within one; what is only weak evidence comes last, or not
 * at all.
 */
export function buildPositionRows(
  catalogue: Catalogue,
  folded: ReadonlySet<string>,
  withWeak: boolean,
  passing: Passing | null,
): readonly PositionRow[] {
  const outlined = catalogue.outline(passing?.wantsRestated ?? false);
  const { positions } = catalogue;
  if (positions === null || outlined === null) return [];
  const isShown = (placed: PlacedChange): boolean =>
    (withWeak || !isWeak(placed.change)) && (passing?.change(placed) ?? true);
  const passes = (id: string): boolean => passing?.statement(id) ?? true;
  const rows = outlined.texts.flatMap((text) =>
    buildHistoryRows(catalogue, text, folded, { change: isShown, statement: passes }),
  );
  const { opened } = catalogue;
  const rank = ({ changes }: Matter): number => rankMatter(changes.map(opened));
  const matters = outlined.matters.filter((matter) =>
    matter.changes.length === 0
      ? matter.statements.some(passes)
      : matter.changes.some((change) => isShown({ matter, change })),
  );
  for (const matter of matters.toSorted((one, other) => rank(one) - rank(other))) {
    const key = `matter ${matter.id}`;
    const shown = inOrder(matter, opened)
      .map((change) => ({ matter, change }))
      .filter(isShown);
    rows.push({ type: "matter", key, groups: [], matter, shown });
    if (folded.has(key)) continue;
    for (const placed of shown) {
      const { change } = placed;
      const changeKey = `change ${matter.id} ${change.before} ${change.after}`;
      rows.push({ type: "change", key: changeKey, groups: [key], placed, step: null });
    }
  }
  const found = (id: string, because: readonly Reason[]): readonly Found[] => {
    const statement = passes(id) ? catalogue.statement(id) : undefined;
    return statement === undefined ? [] : [{ statement, because }];
  };
  addSection(
    rows,
    folded,
    "unanswered",
    "Unanswered",
    "Pledges and demands of the earlier documents; nothing later was found to be about them.",
    positions.unanswered.flatMap(({ id, because }) => found(id, because)),
  );
  addSection(
    rows,
    folded,
    "dropped",
    "Dropped",
    "Said in the earlier documents; the later ones were read whole and say nothing of it.",
    outlined.dropped.flatMap(({ id, because }) => found(id, because)),
  );
  addSection(
    rows,
    folded,
    "new",
    "New",
    "Said in the later documents; no earlier one is about it.",
    outlined.new.flatMap((id) => found(id, [])),
  );
  return rows;
}

function inOrder(
  { statements, changes }: Matter,
  opened: (change: Change) => Change,
): Matter["changes"] {
  const order = new Map(statements.map((id, index) => [id, index]));
  const at = (id: string): number => order.get(id) ?? statements.length;
  return changes.toSorted(
    (one, other) =>
      Number(isWeak(opened(one))) - Number(isWeak(opened(other))) ||
      at(one.after) - at(other.after) ||
      at(one.before) - at(other.before),
  );
}

/** 0 where something certainly changed, 1 where it may have, 2 where there is only weak evidence or none. */
function rankMatter(changes: Matter["changes"]): 0 | 1 | 2 {
  if (changes.some((change) => isNews(change) && change.band === "match")) return 0;
  return changes.every(isWeak) ? 2 : 1;
}

function addSection(
  rows: PositionRow[],
  folded: ReadonlySet<string>,
  key: string,
  title: string,
  says: string,
  found: readonly Found[],
): void {
  if (found.length === 0) return;
  const statements = found.map(({ statement }) => statement.id);
  rows.push({ type: "section", key, groups: [], title, says, statements });
  if (folded.has(key)) return;
  for (const { statement, because } of found) {
    const own = `${key} ${statement.id}`;
    rows.push({ type: "statement", key: own, groups: [key], title, statement, because });
  }
}
