import path from "node:path";
import { findQuantities, type Quantity } from "@onrecord/core";
import { readRows } from "../predict/rows.ts";

type Row = { readonly text: string; readonly quantities: readonly Partial<Quantity>[] };

const folder = path.join(import.meta.dirname, "../../fixtures/quantities");

const value = ({ kind, unit, min, max }: Partial<Quantity>): string =>
  JSON.stringify([kind, unit ?? null, min, max]);

/** How many figures of our own sentences have the right value and unit, of those found and of those there are. */
export function scoreQuantities(): string {
  let expected = 0;
  let found = 0;
  let right = 0;
  for (const { text, quantities } of ["sentences.jsonl", "limits.jsonl"].flatMap((file) =>
    readRows<Row>(path.join(folder, file)),
  )) {
    const read = findQuantities(text).map(value);
    found += read.length;
    expected += quantities.length;
    for (const one of quantities.map(value)) {
      const at = read.indexOf(one);
      if (at < 0) continue;
      read.splice(at, 1);
      right++;
    }
  }
  const share = (of: number): string => ((100 * right) / of).toFixed(1);
  return `quantities, value and unit: precision ${share(found)}, recall ${share(expected)} (${expected})\n`;
}
