import type { Span } from "../data.ts";
import { overlaps } from "./spans.ts";

const none: readonly never[] = [];

/** Finds items by place; the items stand in the order of their ends. */
export function indexBySpan<Item extends { readonly span: Span }>(
  items: readonly Item[],
): (span: Span) => readonly Item[] {
  return (span) => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle]?.span[1] ?? 0) > span[0]) high = middle;
      else low = middle + 1;
    }
    const first = items[low];
    if (first === undefined || !overlaps(first.span, span)) return none;
    const found: Item[] = [];
    for (let at = low; at < items.length; at += 1) {
      const item = items[at];
      if (item === undefined || !overlaps(item.span, span)) break;
      found.push(item);
    }
    return found;
  };
}
