import { deepestNesting } from "../limits.ts";
import {
  type Element,
  type ElementContent,
  isElement,
  isNamed,
  type Nodes,
  type Root,
} from "./element.ts";

/** A tree that may be changed, and which element of the given tree each of its own stands for. */
export type TreeCopy = {
  readonly root: Root;
  readonly originals: ReadonlyMap<Element, Element>;
};

/**
 * Copies the elements and words of a tree, and nothing else of it.
 *
 * What is nested deeper than anybody writes is copied as words: others may have made the tree, so nobody has tamed it.
 */
export function copyTree(tree: Root): TreeCopy {
  const originals = new Map<Element, Element>();
  const copy = (children: readonly Nodes[], depth: number): ElementContent[] => {
    const copied: ElementContent[] = [];
    for (const child of children) {
      if (child.type === "text") copied.push({ type: "text", value: child.value });
      else if (isElement(child) && depth >= deepestNesting) {
        copied.push({ type: "text", value: wordsBelow(child) });
      } else if (isElement(child)) {
        const element: Element = {
          type: "element",
          tagName: child.tagName,
          properties: { ...child.properties },
          children: copy(child.children, depth + 1),
        };
        originals.set(element, child);
        copied.push(element);
      }
    }
    return copied;
  };
  return { root: { type: "root", children: copy(tree.children, 0) }, originals };
}

/** Without recursion, as nothing tells how deep it goes. */
function wordsBelow(element: Element): string {
  const words: string[] = [];
  const rest: Nodes[] = [element];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.type === "text") words.push(node.value);
    else if (isElement(node) && !isNamed(node, "script", "style")) {
      for (let at = node.children.length - 1; at >= 0; at -= 1) {
        const child = node.children[at];
        if (child !== undefined) rest.push(child);
      }
    }
  }
  return ` ${words.join(" ")} `;
}
