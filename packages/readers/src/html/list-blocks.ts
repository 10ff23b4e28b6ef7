import { type Element, isElement, isInline, type Nodes, type Root } from "./element.ts";
import { findFurniture, isQuotedMail } from "./find-furniture.ts";
import type { Measure } from "./measure-elements.ts";
import type { PageBlock } from "./page-block.ts";

/**
 * The blocks of a page in order, with those marked that are furniture by name, role or class.
 *
 * What holds most words of the page is none, whatever it is called: some sites put a whole page into a form.
 */
export function listBlocks(root: Root, measure: (element: Element) => Measure): PageBlock[] {
  const blocks: PageBlock[] = [];
  const all = root.children.reduce(
    (sum, child) => sum + (isElement(child) ? measure(child).words : 0),
    0,
  );
  const asideOf = (element: Element, ancestors: readonly Element[]): string | null => {
    if (isQuotedMail(element)) return "quoted from an earlier mail";
    const { words } = measure(element);
    return words * 2 > all ? null : findFurniture(element, ancestors, measure(element));
  };
  const walk = (element: Element, ancestors: readonly Element[], above: string | null): void => {
    const { words, linked } = measure(element);
    if (words === 0) return;
    const aside = above ?? asideOf(element, ancestors);
    if (element.children.some(holdsOwnWords)) {
      blocks.push({ element, ancestors, words, linked, aside });
    }
    const inside = [...ancestors, element];
    for (const child of element.children) {
      if (isElement(child) && !isInline(child)) walk(child, inside, aside);
      else if (isElement(child)) walkInline(child, inside, aside);
    }
  };
  // A link may hold headings and paragraphs.
  const walkInline = (
    element: Element,
    ancestors: readonly Element[],
    aside: string | null,
  ): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (isInline(child)) walkInline(child, [...ancestors, element], aside);
      else walk(child, [...ancestors, element], aside);
    }
  };
  for (const child of root.children) if (isElement(child)) walk(child, [], null);
  return blocks;
}

function holdsOwnWords(node: Nodes): boolean {
  if (node.type === "text") return /[\p{L}\p{N}]/u.test(node.value);
  return isElement(node) && isInline(node) && node.children.some(holdsOwnWords);
}
