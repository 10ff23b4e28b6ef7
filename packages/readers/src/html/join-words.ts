import {
  type Element,
  type ElementContent,
  isElement,
  type Parents,
  type Root,
} from "./element.ts";

/** Elements of which Markdown keeps the words alone. */
const bare = new Set(
  "a abbr acronym bdi bdo cite data dfn font ins label small span sub sup time".split(" "),
);

/**
 * Puts the words of elements that Markdown knows nothing of in their place, and joins words that stand side by side.
 *
 * What writes Markdown joins them too, but one by one, which for a line of many links takes as long as the square of them.
 */
export function joinWords(root: Root): void {
  join(root);
}

function join(parent: Parents): void {
  if (!("children" in parent)) return;
  const flat: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === "doctype") continue;
    if (isElement(child)) join(child);
    if (isElement(child) && isBare(child)) for (const inner of child.children) flat.push(inner);
    else flat.push(child);
  }
  parent.children = mergeTexts(flat);
}

function isBare({ tagName, properties }: Element): boolean {
  return bare.has(tagName) && (tagName !== "a" || !leadsOnTheWeb(properties["href"]));
}

/** Other addresses could act, or lead nowhere from here. */
export function leadsOnTheWeb(href: unknown): href is string {
  return typeof href === "string" && /^(?:https?|mailto):/i.test(href);
}

function mergeTexts(nodes: readonly ElementContent[]): ElementContent[] {
  const merged: ElementContent[] = [];
  let words: string[] = [];
  const endWords = (): void => {
    if (words.length > 0) merged.push({ type: "text", value: words.join("") });
    words = [];
  };
  for (const node of nodes) {
    if (node.type === "text") words.push(node.value);
    else {
      endWords();
      merged.push(node);
    }
  }
  endWords();
  return merged;
}
