import type { CollectedView, Collection } from "@onrecord/archive";
import { searchTerm } from "@onrecord/core";
import { readStatement } from "./read-statement.ts";

/**
 * The statements of a collection about a term, strongest first: those that `aboutTerm` keeps of all of them. The collection
 * tells which could be; core decides.
 */
export function searchGathered(collection: Collection, term: string): CollectedView {
  const spelling = function* spelling() {
    for (const { line } of collection.find(searchTerm(term).spelling)) yield readStatement(line);
  };
  const { words, weigh } = searchTerm(term, spelling());
  const found: { readonly key: number; readonly strength: number }[] = [];
  for (const { key, line } of collection.find(words)) {
    const strength = weigh(readStatement(line));
    if (strength > 0) found.push({ key, strength });
  }
  // The order is stable: equal ones keep that of the documents.
  return collection.choose(found.toSorted((a, b) => b.strength - a.strength).map(({ key }) => key));
}
