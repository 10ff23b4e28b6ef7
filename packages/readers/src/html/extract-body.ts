import { fromHtml } from "hast-util-from-html";
import type { Marks } from "../markup/marks.ts";
import { attribute, elementsBelow, wordsOf } from "./element.ts";
import { preparePage } from "./prepare-page.ts";
import { tameMarkup } from "./tame-markup.ts";
import { toMarkdown } from "./to-markdown.ts";

/** Parts of a book that are none of its text, by the names of the EPUB standard. */
const parts: Readonly<Record<string, string>> = {
  titlepage: "the title page",
  toc: "the table of contents",
  landmarks: "the table of contents",
  index: "the index",
};

/** All words of HTML that is a document and nothing else, as Markdown with the marks in it. */
export function extractBody(html: string, marks: Marks): string {
  const root = fromHtml(tameMarkup(html));
  preparePage(root);
  for (const element of elementsBelow(root)) {
    const says = parts[attribute(element, "epub:type")];
    const words = says === undefined ? "" : wordsOf(element);
    if (says === undefined || words === "") continue;
    const value = words + marks.add({ type: "furniture", says });
    const text = { type: "text", value } as const;
    element.children = [{ type: "element", tagName: "p", properties: {}, children: [text] }];
  }
  return toMarkdown(root);
}
