import { Readability } from "@mozilla/readability";
import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { parseHTML } from "linkedom";
import type { Element } from "./element.ts";

const numberName = "dataOnrecord";
const numbered = /data-onrecord="(\d{1,9})"/g;

/**
 * The elements that Readability, the reader view of Firefox, takes for the article.
 *
 * It looks at a copy: it changes what it reads. Numbers on the elements lead back.
 */
export function readArticle(root: Root, elements: readonly Element[]): ReadonlySet<Element> {
  for (const [number, element] of elements.entries()) element.properties[numberName] = number;
  const { document } = parseHTML(toHtml(root));
  for (const element of elements) delete element.properties[numberName];
  const found = new Set<Element>();
  let article: ReturnType<Readability["parse"]> = null;
  try {
    article = new Readability(document, { disableJSONLD: true }).parse();
  } catch {
    // A page that it cannot bear is one that it finds nothing in.
  }
  for (const [, number] of (article?.content ?? "").matchAll(numbered)) {
    const element = elements[Number(number)];
    if (element !== undefined) found.add(element);
  }
  return found;
}
