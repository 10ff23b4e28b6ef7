import { type Element, isElement, type Nodes, type Root } from "./element.ts";

/** How much an element holds. */
export type Measure = {
  readonly words: number;
  /** Those of the words that are the text of links. */
  readonly linked: number;
  /** Buttons, fields, frames. */
  readonly controls: number;
};

const controls = new Set("button input select textarea iframe".split(" "));

/** Measures every element, each once. */
export function measureElements(root: Root): (element: Element) => Measure {
  const measures = new WeakMap<Element, Measure>();
  const measure = (node: Nodes, inLink: boolean): Measure => {
    if (node.type === "text") {
      const words = node.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      return { words, linked: inLink ? words : 0, controls: 0 };
    }
    const total = { words: 0, linked: 0, controls: 0 };
    if (!("children" in node)) return total;
    if (isElement(node) && controls.has(node.tagName)) total.controls += 1;
    const isLink = inLink || (isElement(node) && node.tagName === "a");
    for (const child of node.children) {
      const part = measure(child, isLink);
      total.words += part.words;
      total.linked += part.linked;
      total.controls += part.controls;
    }
    if (isElement(node)) measures.set(node, total);
    return total;
  };
  measure(root, false);
  return (element) => measures.get(element) ?? { words: 0, linked: 0, controls: 0 };
}

/** Whether it is there to be clicked: mostly links, or words around a button. */
export function isToClick({ words, linked, controls: clickable }: Measure): boolean {
  return linked * 2 >= words || (clickable > 0 && words < 60 * clickable);
}
