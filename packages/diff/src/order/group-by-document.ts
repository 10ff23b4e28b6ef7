import type { Reading } from "../reading/reading.ts";

/** Indices of the readings of each document, by its id, in the order given. */
export function groupByDocument(
  readings: readonly Reading[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { statement }] of readings.entries()) {
    const list = places.get(statement.document);
    if (list === undefined) places.set(statement.document, [index]);
    else list.push(index);
  }
  return places;
}
