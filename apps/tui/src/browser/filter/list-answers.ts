import type { Facet, FacetContext } from "./facet.ts";

/** An answer as it is offered: what it is called, and how much there is of it. */
export type Answer = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
};

/** The answers to a facet in the order in which they are offered; those in `wanted` also where nothing gives them. */
export function listAnswers<Item>(
  { labelOf, rankOf }: Facet<Item>,
  counts: ReadonlyMap<string, number>,
  wanted: readonly string[],
  context: FacetContext,
): readonly Answer[] {
  const answers = [...new Set([...counts.keys(), ...wanted])].map((value) => {
    const count = counts.get(value) ?? 0;
    const rank = rankOf?.(value, context) ?? -count;
    return { value, label: labelOf(value, context), count, rank };
  });
  return answers
    .toSorted((one, other) => one.rank - other.rank || (one.label < other.label ? -1 : 1))
    .map(({ value, label, count }) => ({ value, label, count }));
}
