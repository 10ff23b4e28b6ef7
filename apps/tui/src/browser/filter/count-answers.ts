import type { ViewOptions } from "../../screen.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Facet, FacetContext } from "./facet.ts";
import { changeFacets, statementFacets } from "./facets.ts";
import type { Filter } from "./filter.ts";
import { failing, readFilter } from "./passing.ts";

/** How often each answer is given, by the name of the facet. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Counts the answers of what passes all the other facets: each count is what wanting that answer alone would show. */
export function countAnswers(catalogue: Catalogue, options: ViewOptions): Counts {
  const { filter, axis } = options;
  const context = { catalogue, axis };
  const counts = new Map<string, Map<string, number>>();
  const { statements } = catalogue.model;
  const onlyChanges = readFilter(catalogue, { ...options, filter: only(changeFacets, filter) });
  const onlyStatements = readFilter(catalogue, {
    ...options,
    filter: only(statementFacets, filter),
  });
  for (const statement of statements) {
    if (onlyChanges?.statement(statement.id) ?? true)
      count(counts, statementFacets, statement, filter, context);
  }
  for (const matter of catalogue.positions?.matters ?? []) {
    for (const change of matter.changes) {
      const placed = { matter, change };
      if (onlyStatements?.change(placed) ?? true)
        count(counts, changeFacets, placed, filter, context);
    }
  }
  return counts;
}

function only<Item>(facets: readonly Facet<Item>[], filter: Filter): Filter {
  return Object.fromEntries(
    facets.flatMap(({ name }) => {
      const wanted = filter[name];
      return wanted === undefined ? [] : [[name, wanted] as const];
    }),
  );
}

function count<Item>(
  counts: Map<string, Map<string, number>>,
  facets: readonly Facet<Item>[],
  item: Item,
  filter: Filter,
  context: FacetContext,
): void {
  const held = failing(facets, item, filter, context);
  if (held.length > 1) return;
  for (const facet of held.length === 1 ? held : facets) {
    const answers = counts.get(facet.name) ?? new Map<string, number>();
    counts.set(facet.name, answers);
    for (const value of facet.valuesOf(item, context)) {
      answers.set(value, (answers.get(value) ?? 0) + 1);
    }
  }
}
