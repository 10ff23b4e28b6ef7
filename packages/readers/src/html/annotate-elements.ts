import type { Document, SetAside, Span, Statement } from "@onrecord/core";
import type { Node } from "hast";
import type { PlacedElement } from "../markup/marks.ts";
import type { Element } from "./element.ts";

/** Leaves with each element what stands in it, as `remarkOnrecord` does with the nodes of Markdown. */
export function annotateElements(
  places: readonly PlacedElement[],
  { blocks, setAside }: Document,
  statements: readonly Statement[],
): void {
  const notes = new Map<Element, { statements: Statement[]; setAside: SetAside[] }>();
  const noteOf = (element: Element): { statements: Statement[]; setAside: SetAside[] } => {
    const note = notes.get(element) ?? { statements: [], setAside: [] };
    notes.set(element, note);
    return note;
  };
  for (const statement of statements) {
    const [start, end] = statement.span;
    const block = blocks[findLast(blocks, ({ span }) => span[0] <= start)];
    const place = places[findLast(places, ({ at }) => at <= end)];
    // A place before the block is that of other words: these have none.
    if (block === undefined || place === undefined || place.at < block.span[0]) continue;
    noteOf(place.element).statements.push(statement);
  }
  for (const aside of setAside) {
    for (const element of elementsIn(places, aside.span)) noteOf(element).setAside.push(aside);
  }
  for (const [element, note] of notes) {
    const node: Node = element;
    (node.data ??= {}).onrecord = note;
  }
}

function elementsIn(places: readonly PlacedElement[], [start, end]: Span): ReadonlySet<Element> {
  const elements = new Set<Element>();
  for (
    let index = findLast(places, ({ at }) => at < start) + 1;
    index < places.length;
    index += 1
  ) {
    const place = places[index];
    if (place === undefined || place.at > end) break;
    elements.add(place.element);
  }
  return elements;
}

/** The index of the last for which it holds, where it holds for all before it; -1 where for none. */
function findLast<T>(all: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && holds(one)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
