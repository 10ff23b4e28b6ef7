import type { ViewOptions } from "../../screen.ts";
import type { Catalogue, PlacedChange } from "../catalogue.ts";
import type { Facet, FacetContext } from "./facet.ts";
import { changeFacets, statementFacets } from "./facets.ts";
import { kind } from "./facets/kind.ts";
import { undatedYear, year } from "./facets/year.ts";
import { type Filter, isFiltered } from "./filter.ts";

/** What the filter lets through. Answers of one facet are alternatives; every facet has to be satisfied. */
export type Passing = {
  readonly statement: (id: string) => boolean;
  /** A change passes with either of its statements. */
  readonly change: (placed: PlacedChange) => boolean;
  /** What versions of a text merely restate is told only where it is asked for. */
  readonly wantsRestated: boolean;
  /** A year of the timeline; null for the undated. */
  readonly year: (year: number | null) => boolean;
};

/** Reads the filter once; what it was asked before it remembers. Null where everything passes. */
export function readFilter(catalogue: Catalogue, options: ViewOptions): Passing | null {
  const { filter, axis } = options;
  if (!isFiltered(filter)) return null;
  const context = { catalogue, axis };
  const asked = changeFacets.some(({ name }) => name in filter);
  const changePasses = (placed: PlacedChange): boolean =>
    failing(changeFacets, placed, filter, context).length === 0;
  const known = new Map<string, boolean>();
  const judge = (id: string): boolean => {
    const statement = catalogue.statement(id);
    if (statement === undefined) return false;
    return failing(statementFacets, statement, filter, context).length === 0;
  };
  const ownFacets = (id: string): boolean => {
    const passes = known.get(id) ?? judge(id);
    known.set(id, passes);
    return passes;
  };
  const changes = (id: string): boolean =>
    catalogue.changesTo(id).some(changePasses) || catalogue.changesFrom(id).some(changePasses);
  const years = filter[year.name];
  return {
    statement: (id) => ownFacets(id) && (!asked || changes(id)),
    change: (placed) =>
      changePasses(placed) && (ownFacets(placed.change.before) || ownFacets(placed.change.after)),
    wantsRestated: filter[kind.name]?.includes("restated") ?? false,
    year: (one) => years === undefined || years.includes(one === null ? undatedYear : String(one)),
  };
}

/** The facets that hold an item back. */
export function failing<Item>(
  facets: readonly Facet<Item>[],
  item: Item,
  filter: Filter,
  context: FacetContext,
): readonly Facet<Item>[] {
  return facets.filter((facet) => {
    const wanted = filter[facet.name];
    if (wanted === undefined) return false;
    return !facet.valuesOf(item, context).some((value) => wanted.includes(value));
  });
}
