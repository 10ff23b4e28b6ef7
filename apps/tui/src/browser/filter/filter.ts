/** The answers that are wanted, by the name of the facet; a facet that is not named lets everything through. */
export type Filter = Readonly<Record<string, readonly string[]>>;

export const noFilter: Filter = {};

/** Whether anything is held back. */
export const isFiltered = (filter: Filter): boolean => Object.keys(filter).length > 0;

/** The filter with exactly these answers wanted of a facet; with none, the facet lets everything through again. */
export function withWanted(filter: Filter, facet: string, values: readonly string[]): Filter {
  const others = Object.entries(filter).filter(([name]) => name !== facet);
  return Object.fromEntries(values.length === 0 ? others : [...others, [facet, values]]);
}

/** The filter with an answer wanted that was not, or no longer wanted. */
export function toggleWanted(filter: Filter, facet: string, value: string): Filter {
  const wanted = filter[facet] ?? [];
  const others = wanted.filter((one) => one !== value);
  return withWanted(filter, facet, others.length < wanted.length ? others : [...wanted, value]);
}
