import type { Extraction } from "@onrecord/core";
import { fromHtml } from "hast-util-from-html";
import type { ExtractedText, Remark } from "../document-reader.ts";
import { createMarks, type PlacedElement } from "../markup/marks.ts";
import { UnreadableError } from "../unreadable-error.ts";
import { decodeHtml } from "./decode-html.ts";
import { attribute, type Element, isNamed, type Root, wordsOf } from "./element.ts";
import { findMain } from "./find-main.ts";
import { listBlocks } from "./list-blocks.ts";
import { markElements } from "./mark-elements.ts";
import { measureElements } from "./measure-elements.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import { readPageData } from "./metadata/page-data.ts";
import type { PageBlock } from "./page-block.ts";
import { preparePage } from "./prepare-page.ts";
import { prunePage } from "./prune-page.ts";
import { tameMarkup } from "./tame-markup.ts";
import { toMarkdown } from "./to-markdown.ts";

/**
 * A web page as Markdown: its main text, with all else that it shows marked as furniture.
 *
 * @throws {UnreadableError} if the bytes are no text, or the page shows no words.
 */
export function readHtml(bytes: Uint8Array): ExtractedText {
  const { text, remarks } = decodeHtml(bytes);
  const page = extractPage(text);
  return { ...page, remarks: [...remarks, ...page.remarks] };
}

/** The same for a page that is text already. */
export function extractPage(source: string): ExtractedText & { readonly extracted: Extraction } {
  const { places: _, ...page } = extractTree(fromHtml(tameMarkup(source)), source, () => false);
  return page;
}

/** The text of a page, and in which elements of its tree the words stand, in the order of the text. */
export type PlacedText = ExtractedText & {
  readonly extracted: Extraction;
  readonly places: readonly PlacedElement[];
};

/**
 * The same for a page that is a tree already, which it changes; `source` is what the tree was parsed from.
 * Only elements that `isKnown` are told.
 */
export function extractTree(
  root: Root,
  source: string,
  isKnown: (element: Element) => boolean,
): PlacedText {
  const data = readPageData(root, source);
  if (data.metas.get("generator")?.includes("onrecord") === true) {
    throw new UnreadableError(
      "a report that onrecord wrote; expected the documents that it tells of",
    );
  }
  preparePage(root);
  const found = listBlocks(root, measureElements(root));
  if (found.length === 0) {
    throw new UnreadableError(
      "a page without words; it may be built by a script: save it from a browser",
    );
  }
  const blocks = findMain(root, found);
  const headerDates = findHeaderDates(blocks);
  const marks = createMarks();
  prunePage(root, blocks, marks);
  markElements(blocks, marks, isKnown);
  const { text, furniture, elements } = marks.take(toMarkdown(root));
  const { extracted, remarks } = readMetadata(data, findHeadline(blocks), headerDates);
  return {
    text,
    format: "markdown",
    extracted: { ...extracted, ...(furniture.length === 0 ? {} : { furniture }) },
    remarks: [...remarks, ...tellFurniture(blocks)],
    places: elements.filter(({ element }) => isKnown(element)),
  };
}

/** The one headline of the main text: what a page calls itself elsewhere is often cut short or a description. */
function findHeadline(blocks: readonly PageBlock[]): string | null {
  const headlines = blocks.filter(({ element, aside }) => aside === null && isNamed(element, "h1"));
  const [headline] = headlines;
  return headlines.length === 1 && headline !== undefined ? wordsOf(headline.element) : null;
}

/** The machine-readable days between the headline and the first paragraph. */
function findHeaderDates(blocks: readonly PageBlock[]): readonly string[] {
  const kept = blocks.filter(({ aside }) => aside === null);
  const headline = kept.findIndex(({ element }) => isNamed(element, "h1"));
  if (headline < 0) return [];
  const end = kept.findIndex(({ words }, at) => at > headline && words > longestHead);
  return kept
    .slice(headline, end < 0 ? headline + 1 : end)
    .flatMap(({ element }) => timesIn(element));
}

const longestHead = 40;

function timesIn(element: Root["children"][number]): readonly string[] {
  if (element.type !== "element") return [];
  const own = isNamed(element, "time")
    ? [attribute(element, "dateTime")].filter((it) => it !== "")
    : [];
  return [
    ...own,
    ...element.children.flatMap((child) => (child.type === "element" ? timesIn(child) : [])),
  ];
}

function tellFurniture(blocks: readonly PageBlock[]): readonly Remark[] {
  const count = (isAside: boolean): number =>
    blocks.reduce((sum, { words, aside }) => sum + ((aside !== null) === isAside ? words : 0), 0);
  const kept = count(false);
  return kept > 0
    ? []
    : [{ ruleId: "html-main", reason: "no main text was found on the page", isLoss: true }];
}
