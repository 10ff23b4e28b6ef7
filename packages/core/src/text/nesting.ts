import type { Span } from "../data.ts";

type Spanned = { readonly span: Span };

/**
 * Those that hold no other. The items stand in the order of their ends, one that holds others behind them, as
 * `findTimes` gives them.
 */
export const innermost = <Item extends Spanned>(items: readonly Item[]): readonly Item[] =>
  items.filter(({ span }, index) => (items[index - 1]?.span[0] ?? -1) < span[0]);

/** Those that no other holds, of items in the same order. */
export function outermost<Item extends Spanned>(items: readonly Item[]): readonly Item[] {
  let start = Number.POSITIVE_INFINITY;
  return items
    .toReversed()
    .filter(({ span }) => {
      const isOutside = span[0] < start;
      start = Math.min(start, span[0]);
      return isOutside;
    })
    .toReversed();
}
