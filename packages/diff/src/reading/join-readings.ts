import { readStatement } from "./read-statement.ts";
import type { Reading } from "./reading.ts";

/**
 * A sentence that was split, or sentences that were merged, read as the one that they are on the other side; it keeps
 * the id of `one`. Without other parts it is `one`.
 */
export function joinReadings(one: Reading, parts: readonly Reading[]): Reading {
  if (parts.length < 2) return one;
  const statements = parts.map(({ statement }) => statement);
  return readStatement({
    ...one.statement,
    text: statements.map(({ text }) => text).join(" "),
    quantities: statements.flatMap(({ quantities }) => quantities),
    times: statements.flatMap(({ times }) => times),
    condition: statements.find(({ condition }) => condition !== null)?.condition ?? null,
  });
}
