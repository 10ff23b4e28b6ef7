import type { ViewOptions } from "../../screen.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Facet } from "./facet.ts";
import { changeFacets, statementFacets } from "./facets.ts";

/** What a screen says when the filter leaves it without rows. */
export const nothingPasses: readonly string[] = ["Nothing here passes the filter. X shows all."];

/** The filter in words: “pledge or demand · UK Government · 2016”. */
export function filterWords(catalogue: Catalogue, options: ViewOptions): string {
  const words = <Item>(facets: readonly Facet<Item>[]): readonly string[] =>
    facets.flatMap(({ name, labelOf }) => {
      const wanted = options.filter[name]?.map((value) =>
        labelOf(value, { catalogue, axis: options.axis }),
      );
      return wanted === undefined ? [] : [wanted.join(" or ")];
    });
  return [...words(statementFacets), ...words(changeFacets)].join(" · ");
}
