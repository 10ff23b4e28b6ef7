import type { Marks } from "../markup/marks.ts";
import {
  type Element,
  type ElementContent,
  isElement,
  isInline,
  isNamed,
  type Root,
  textElement,
  wordsOf,
} from "./element.ts";
import type { PageBlock } from "./page-block.ts";

/**
 * Puts one marked paragraph of plain words in place of whatever holds nothing of the document: the words stay in the
 * text, where they can be looked at, and the marks tell why they are no part of it.
 */
export function prunePage(root: Root, blocks: readonly PageBlock[], marks: Marks): void {
  const asides = new Map(blocks.map(({ element, aside }) => [element, aside]));
  const keeps = new Set<Element>();
  for (const { element, ancestors, aside } of blocks) {
    if (aside !== null) continue;
    keeps.add(element);
    for (const above of ancestors) keeps.add(above);
  }
  const reasonOf = (element: Element): string | null => {
    const own = asides.get(element);
    if (own !== undefined && own !== null) return own;
    for (const child of element.children) {
      const reason = isElement(child) ? reasonOf(child) : null;
      if (reason !== null) return reason;
    }
    return null;
  };
  const prune = (children: readonly ElementContent[]): ElementContent[] => {
    const kept: ElementContent[] = [];
    let last: {
      readonly says: string;
      readonly words: string[];
      readonly element: Element;
      readonly elements: Element[];
    } | null = null;
    const close = (): void => {
      if (last === null) return;
      last.element.children = [
        {
          type: "text",
          value:
            last.words.join(" · ") +
            marks.add({ type: "furniture", says: last.says, elements: last.elements }),
        },
      ];
      last = null;
    };
    for (const child of children) {
      const says =
        isElement(child) && !keeps.has(child) && !isInline(child) ? reasonOf(child) : null;
      if (says === null || !isElement(child)) {
        if (child.type !== "text" || child.value.trim() !== "") close();
        if (isElement(child)) child.children = prune(child.children);
        kept.push(child);
        continue;
      }
      const words = wordsOf(child);
      const tagName = replacementFor(child);
      if (last !== null && (last.says !== says || last.element.tagName !== tagName)) close();
      if (last === null) {
        const element = textElement(tagName, "");
        kept.push(element);
        last = { says, words: [words], element, elements: [child] };
      } else {
        last.words.push(words);
        last.elements.push(child);
      }
    }
    close();
    return kept;
  };
  for (const child of root.children) if (isElement(child)) child.children = prune(child.children);
}

/** The parts of lists and tables stay what they are: they may stand nowhere else, and nothing else where they stand. */
function replacementFor(element: Element): string {
  return isNamed(element, "li", "dt", "dd", "td", "th", "caption") ? element.tagName : "p";
}
