import type { Statement, Timeline } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import type { ViewOptions } from "../screen.ts";
import type { Catalogue } from "./catalogue.ts";
import { readFilter } from "./filter/passing.ts";
import { isWeak } from "./presentation/change-words.ts";
import { whereStands } from "./where-stands.ts";

/** What a screen shows, as data. */
export type Shown = { readonly statements: readonly Statement[] } & (
  | { readonly timeline: Timeline }
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
    dropped: positions.dropped.filter(({ id }) => passes(id)),
  };
}

/** What is written of it: with the statements that it names and no others. */
export function shownOf(
  catalogue: Catalogue,
  options: ViewOptions,
  what: "timeline" | "positions",
): Shown | null {
  const { statements } = catalogue.model;
  const only = (ids: Iterable<string>): readonly Statement[] => {
    const named = new Set(ids);
    return statements.filter(({ id }) => named.has(id));
  };
  if (what === "timeline") {
    const timeline = shownTimeline(catalogue, options);
    const dated = timeline.entries.flatMap((entry) => entry.statements);
    return { timeline, statements: only([...dated, ...timeline.undated]) };
  }
  const positions = shownPositions(catalogue, options);
  if (positions === null) return null;
  const { matters, dropped } = positions;
  const ofMatters = matters.flatMap((matter) => matter.statements);
  const ids = [...ofMatters, ...positions.new, ...dropped.map(({ id }) => id)];
  return { positions, statements: only(ids) };
}
