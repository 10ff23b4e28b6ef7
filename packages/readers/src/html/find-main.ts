import type { Root } from "hast";
import { mostSteps } from "../limits.ts";
import { countSteps, type Element, isNamed } from "./element.ts";
import type { PageBlock } from "./page-block.ts";
import { readArticle } from "./read-article.ts";

const coversMain = 0.5;

/**
 * Tells which blocks are no part of the main text, beyond those known as furniture.
 *
 * The element that the page itself calls its main part, or its only article, bounds it. Readability then tells where in
 * it the text begins and ends, and which boxes between are none of it. Where it finds less than half of the words, the
 * page is not of the kind that it was made for (a list, a debate, a short note), and all is kept.
 */
export function findMain(root: Root, blocks: readonly PageBlock[]): PageBlock[] {
  const bounded = boundBy(boundBy(blocks, "main"), "article");
  if (countSteps(root) > mostSteps) return bounded;
  const article = readArticle(
    root,
    bounded.map(({ element }) => element),
  );
  const total = sumWords(bounded.filter(isKept));
  const found = bounded.filter((block) => isKept(block) && article.has(block.element));
  if (sumWords(found) < total * coversMain) return bounded;
  const last = bounded.findLastIndex((block) => article.has(block.element) && isKept(block));
  const first = bounded.findIndex((block) => article.has(block.element) && isKept(block));
  const head = findHead(bounded, first);
  const homes = new Set(found.flatMap(({ ancestors }) => ancestors));
  const asideAt = (block: PageBlock, at: number): string | null => {
    if (!isKept(block) || article.has(block.element)) return block.aside;
    if (at < head) return "before the main text";
    if (at > last) return "after the main text";
    if (at < first) return isLinks(block) ? "links before the main text" : null;
    return isAtHome(block, homes) && !isLinks(block) ? null : "a box beside the main text";
  };
  return bounded.map((block, at) => withAside(block, asideAt(block, at)));
}

function withAside(block: PageBlock, aside: string | null): PageBlock {
  return block.aside === aside ? block : { ...block, aside };
}

/** Only what lies in the one element of a name, if there is one that holds half of the words. */
function boundBy(blocks: readonly PageBlock[], name: "main" | "article"): PageBlock[] {
  const kept = blocks.filter(isKept);
  const totals = new Map<Element, number>();
  for (const { ancestors, element, words } of kept) {
    const outermost = [...ancestors, element].find((above) => isCalled(above, name));
    if (outermost !== undefined) totals.set(outermost, (totals.get(outermost) ?? 0) + words);
  }
  const bound = [...totals].find(([, words]) => words * 2 > sumWords(kept))?.[0];
  if (bound === undefined) return [...blocks];
  return blocks.map((block) => {
    const isInside = block.element === bound || block.ancestors.includes(bound);
    return withAside(
      block,
      isInside ? block.aside : (block.aside ?? "outside the main part of the page"),
    );
  });
}

function isCalled(element: Element, name: "main" | "article"): boolean {
  return isNamed(element, name) || element.properties["role"] === name;
}

/** The headline above the text, or where the text begins. */
function findHead(blocks: readonly PageBlock[], first: number): number {
  const above = blocks.slice(0, first + 1);
  const headline = above.findLastIndex((it) => isKept(it) && isHeading(it, "h1"));
  if (headline >= 0) return headline;
  const heading = above.findLastIndex((it) => isKept(it) && isHeading(it, "h2"));
  return heading >= 0 ? heading : first;
}

function isHeading({ element, ancestors }: PageBlock, name: string): boolean {
  return isNamed(element, name) || ancestors.some((above) => isNamed(above, name));
}

/** Whether the nearest box that it lies in holds words of the article too. A box around nothing but a table or list is none. */
function isAtHome({ ancestors }: PageBlock, homes: ReadonlySet<Element>): boolean {
  const box = ancestors.findLast(
    (above) =>
      isNamed(above, "div", "section", "body") && above.children.filter(isBox).length !== 1,
  );
  return box === undefined || homes.has(box);
}

function isBox(node: Element["children"][number]): boolean {
  return node.type === "element";
}

function isKept({ aside }: PageBlock): boolean {
  return aside === null;
}

function isLinks({ words, linked }: PageBlock): boolean {
  return linked * 2 > words;
}

function sumWords(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
