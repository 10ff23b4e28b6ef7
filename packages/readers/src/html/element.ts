import type { Element, ElementContent, Nodes, Parents, Root } from "hast";
import { withoutMarks } from "../markup/marks.ts";

/** Elements that stand in a line of words; any other begins a block. */
const inline = new Set(
  "a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark math nobr q rp rt ruby s samp small span strike strong sub sup svg time tt u var wbr".split(
    " ",
  ),
);

export function isElement(node: Nodes): node is Element {
  return node.type === "element";
}

/** Whether a node is an element with one of these names. */
export function isNamed<Name extends string>(
  node: Nodes,
  ...names: readonly Name[]
): node is Element & { readonly tagName: Name } {
  return node.type === "element" && names.some((name) => name === node.tagName);
}

export function isInline(node: Nodes): boolean {
  return node.type === "text" || (isElement(node) && inline.has(node.tagName));
}

/** An attribute as it is written, several words parted by blanks; empty where there is none. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The words below a node, white space folded. */
export function wordsOf(node: Nodes): string {
  const parts: string[] = [];
  const collect = (below: Nodes): void => {
    if (below.type === "text") parts.push(below.value);
    else if (isNamed(below, "br")) parts.push(" ");
    else if ("children" in below) {
      const block = !isInline(below);
      if (block) parts.push(" ");
      for (const child of below.children) collect(child);
      if (block) parts.push(" ");
    }
  };
  collect(node);
  return withoutMarks(parts.join("")).replace(/\s+/g, " ").trim();
}

/** Every element below a node, in the order of the document. */
export function elementsBelow(node: Parents): readonly Element[] {
  const found: Element[] = [];
  const collect = (parent: Parents): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      found.push(child);
      collect(child);
    }
  };
  collect(node);
  return found;
}

/** The elements below a node, each counted as often as it lies in others. */
export function countSteps(node: Parents, depth = 1): number {
  let steps = 0;
  for (const child of node.children) {
    if (isElement(child)) steps += depth + countSteps(child, depth + 1);
  }
  return steps;
}

export function textElement(tagName: string, value: string): Element {
  return { type: "element", tagName, properties: {}, children: [{ type: "text", value }] };
}

export type { Element, ElementContent, Nodes, Parents, Root };
