import type { Document, Statement, Timeline } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import type { TimelineChanges } from "@onrecord/export";
import { statementsIn } from "../statements/statements-in.ts";
import type { ViewOptions } from "../screen.ts";
import type { Catalogue } from "./catalogue.ts";
import { readFilter } from "./filter/passing.ts";
import { isWeak } from "./presentation/change-words.ts";
import { whereStands } from "./where-stands.ts";

/** What a screen shows, as data. */
export type Shown = {
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
} & (
  | { readonly timeline: Timeline; readonly changes: TimelineChanges }
  | { readonly positions: Positions }
);

/** The part of the timeline that the filter lets through. */
export function shownTimeline(catalogue: Catalogue, options: ViewOptions): Timeline {
  const { axis, entries, undated } = catalogue.timeline(options.axis);
  const passing = readFilter(catalogue, options);
  if (passing === null) return { axis, entries, undated };
  return {
    axis,
    entries: entries.flatMap((entry) => {
      if (!passing.year(whereStands(entry)?.year ?? null)) return [];
      const statements = entry.statements.filter(passing.statement);
      return statements.length === 0 ? [] : [{ ...entry, statements }];
    }),
    undated: passing.year(null) ? undated.filter(passing.statement) : [],
  };
}

/** The part of the positions that the filter lets through, as people judged them; null where there are none. */
function shownPositions(catalogue: Catalogue, options: ViewOptions): Positions | null {
  const { positions } = catalogue;
  if (positions === null) return null;
  const passing = readFilter(catalogue, options);
  const passes = (id: string): boolean => passing?.statement(id) ?? true;
  return {
    ...positions,
    matters: positions.matters.flatMap((matter) => {
      if (matter.changes.length === 0) return matter.statements.some(passes) ? [matter] : [];
      const changes = matter.changes.filter(
        (change) =>
          (options.weak || !isWeak(change)) && (passing?.change({ matter, change }) ?? true),
      );
      return changes.length === 0 ? [] : [{ ...matter, changes }];
    }),
    new: positions.new.filter(passes),
    unanswered: positions.unanswered.filter(({ id }) => passes(id)),
    dropped: positions.dropped.filter(({ id }) => passes(id)),
    versions: positions.versions.map(({ documents, histories }) => ({
      documents,
      histories: histories.filter(({ statements }) => statements.some(passes)),
    })),
  };
}

/** What is written of it: with the statements that it names and no others. */
export function shownOf(
  catalogue: Catalogue,
  options: ViewOptions,
  what: "timeline" | "positions",
): Shown | null {
  const { documents } = catalogue.model;
  const statements = [...catalogue.model.statements, ...catalogue.model.beside];
  if (what === "timeline") {
    const timeline = shownTimeline(catalogue, options);
    const dated = timeline.entries.flatMap((entry) => entry.statements);
    const named = new Set([...dated, ...timeline.undated]);
    const matters = shownPositions(catalogue, options)?.matters ?? [];
    return {
      documents,
      timeline,
      changes: { matters, statements },
      statements: statements.filter(({ id }) => named.has(id)),
    };
  }
  const positions = shownPositions(catalogue, options);
  if (positions === null) return null;
  return { documents, positions, statements: statementsIn(positions, statements) };
}
