import { makeVisible } from "@onrecord/export";
import type { BrowserModel } from "../browser/browser-model.ts";
import { buildCatalogue } from "../browser/catalogue.ts";
import { countAnswers } from "../browser/filter/count-answers.ts";
import type { Facet } from "../browser/filter/facet.ts";
import { changeFacets, statementFacets } from "../browser/filter/facets.ts";
import { noFilter } from "../browser/filter/filter.ts";
import { listAnswers } from "../browser/filter/list-answers.ts";

/** How many statements there are of each holder, act, document and year, and how many changes of each kind. */
export function listCounts(model: BrowserModel): string {
  const { axis } = model.timeline;
  const catalogue = buildCatalogue(model);
  const counts = countAnswers(catalogue, { axis, weak: true, filter: noFilter, judging: null });
  const list = <Item>(facet: Facet<Item>): readonly string[] => {
    const known = counts.get(facet.name);
    if (known === undefined) return [];
    const answers = listAnswers(facet, known, [], { catalogue, axis });
    return ["", `  ${facet.title}`, ...answers.map((one) => `    ${one.count} · ${one.label}`)];
  };
  const lines = [
    ...statementFacets.flatMap((it) => list(it)),
    ...changeFacets.flatMap((it) => list(it)),
  ];
  return ["How much there is", ...lines].map((line) => `${makeVisible(line)}\n`).join("");
}
