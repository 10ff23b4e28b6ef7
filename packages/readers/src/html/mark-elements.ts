import type { Marks } from "../markup/marks.ts";
import { type Element, isElement, isInline, type Nodes } from "./element.ts";
import type { PageBlock } from "./page-block.ts";

const headings = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/**
 * Puts marks into the words that each block of the document holds, so that the Markdown tells where its element came to
 * stand: the innermost around it that `isKnown`.
 *
 * A mark stands between two letters, where it means nothing to Markdown: anywhere else it could keep a sign from being
 * escaped, and the text would be another one than without marks. Headings have none: nothing is said in them, and the
 * line under some is as long as they are.
 */
export function markElements(
  blocks: readonly PageBlock[],
  marks: Marks,
  isKnown: (element: Element) => boolean,
): void {
  for (const { element, ancestors, aside } of blocks) {
    const known = isKnown(element) ? element : ancestors.findLast(isKnown);
    const isHeading = [element, ...ancestors].some(({ tagName }) => headings.has(tagName));
    if (aside !== null || known === undefined || isHeading) continue;
    const mark = (node: Nodes): void => {
      if (node.type === "text") {
        const at = /\p{L}(?=\p{L})/u.exec(node.value);
        if (at === null) return;
        const end = at.index + at[0].length;
        const written = marks.add({ type: "element", element: known });
        node.value = node.value.slice(0, end) + written + node.value.slice(end);
      } else if (isElement(node)) markInside(node);
    };
    const markInside = (above: Element): void => {
      for (const child of above.children) if (isInline(child)) mark(child);
    };
    markInside(element);
  }
}
