import { at, pick } from "./text/at.ts";
import type { Matter, Positions } from "./data.ts";
import { findUnanswered, isMeasured, toMatter } from "./matters/find-unanswered.ts";
import type { Unanswered } from "./matters/find-unanswered.ts";
import { nameIds } from "./matters/matter-ids.ts";
import { groupByDocument } from "./order/group-by-document.ts";
import type { Sides } from "./order/order-documents.ts";
import type { Comparison } from "./plan-comparisons.ts";
import type { Reading, TermWeights } from "./reading/reading.ts";
import { readTerms } from "./text/terms.ts";

/**
 * Tells the commitments of earlier documents that nothing in the later ones, as far as they were compared, is about, so
 * that none is lost without a line: those with a figure or a deadline as matters of their own among the others, the
 * rest as a list.
 */
export function tellUnanswered(
  readings: readonly Reading[],
  plan: readonly Comparison[],
  { matters, dropped }: Pick<Positions, "matters" | "dropped">,
  { ordered, after }: Sides,
  weights: TermWeights,
): Pick<Positions, "matters" | "unanswered"> {
  const told = new Set([
    ...matters.flatMap(({ statements }) => statements),
    ...dropped.map(({ id }) => id),
  ]);
  const places = groupByDocument(readings);
  const read = (id: string): readonly Reading[] => pick(readings, places.get(id) ?? []);
  const texts = new Map(ordered.map(({ id, text }) => [id, text]));
  const termsOf = remember(
    (id) =>
      new Set([
        ...read(id).flatMap(({ terms }) => terms.map(({ key }) => key)),
        ...readTerms(texts.get(id) ?? "").map(({ key }) => key),
      ]),
  );
  const partners = new Map<string, Comparison[]>();
  for (const comparison of plan) {
    const list = partners.get(comparison.before);
    if (list === undefined) partners.set(comparison.before, [comparison]);
    else list.push(comparison);
  }
  const found = ordered.flatMap(({ id }): readonly Unanswered[] => {
    const compared = partners.get(id) ?? [];
    // What was new before is told as such, and what has a later version is told by its place there.
    if (compared.length === 0 || after.has(id)) return [];
    if (compared.some(({ mode }) => mode === "versions")) return [];
    const later = compared.map((comparison) => comparison.after);
    const silent = read(id).filter(({ statement }) => !told.has(statement.id));
    return findUnanswered(silent, later.map(termsOf), later, weights);
  });
  return {
    matters: addMatters(
      matters,
      found.filter(isMeasured).map((one) => toMatter(one, weights)),
    ),
    unanswered: found
      .filter((one) => !isMeasured(one))
      .map(({ reading, because }) => ({ id: reading.statement.id, because })),
  };
}

function addMatters(
  matters: readonly Matter[],
  single: readonly Omit<Matter, "id">[],
): readonly Matter[] {
  const ids = nameIds([...matters, ...single].map(({ label }) => label));
  const added = single.map((matter, index): Matter => ({
    id: at(ids, matters.length + index),
    ...matter,
  }));
  return [...matters, ...added].toSorted((a, b) => b.strength - a.strength);
}

function remember<Value>(make: (id: string) => Value): (id: string) => Value {
  const made = new Map<string, Value>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const value = make(id);
    made.set(id, value);
    return value;
  };
}
