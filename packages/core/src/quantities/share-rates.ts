import type { Quantity } from "../data.ts";

/** What stands between the two values of a move: "from $12 to $14.50 an hour", "up from 20 to 30 a week". */
const between = /^ to (?:about |around |nearly |some )?$/;

/** Gives the first value of a move the period that only the second one tells. */
export function shareRates(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    if (next === undefined || next.per === null || quantity.per !== null) return quantity;
    if (next.kind !== quantity.kind || next.unit !== quantity.unit) return quantity;
    const gap = text.slice(quantity.span[1], next.span[0]);
    return gap.length < 16 && between.test(gap) ? { ...quantity, per: next.per } : quantity;
  });
}
