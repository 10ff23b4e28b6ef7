import { deepestIndent } from "../limits.ts";
import { withoutMarks } from "../markup/marks.ts";
import {
  attribute,
  type Element,
  type ElementContent,
  elementsBelow,
  isElement,
  isInline,
  isNamed,
  type Root,
  wordsOf,
} from "./element.ts";
import { findByName } from "./find-furniture.ts";

const silent = new Set(
  "script style template noscript svg math canvas object embed iframe audio video map head".split(
    " ",
  ),
);
const indenting = new Set(["ul", "ol", "dl", "li", "dt", "dd", "blockquote"]);
const cells = new Set(["td", "th"]);
const blocksOfCells = new Set(
  "h1 h2 h3 h4 h5 h6 table ul ol dl section article blockquote pre".split(" "),
);
const longestSmallPrint = 20;
const footnoteMark = /^[[(]?(?:\d{1,3}|[a-z*†‡§])[\])]?$/i;
const backLink = /^[↑↩⏎^\s]\ufe0e?$/u;

/**
 * Makes a page ready to be looked at: what no reader sees goes, footnote marks go, tables that only lay the page out
 * become boxes, and the paragraphs of preformatted text become paragraphs.
 */
export function preparePage(root: Root): void {
  for (const child of root.children) if (isElement(child)) prepare(child, 0);
  root.children = root.children.filter(({ type }) => type === "element");
}

function prepare(element: Element, indent: number): void {
  const setsIn = indenting.has(element.tagName);
  if (setsIn && indent >= deepestIndent) element.tagName = "div";
  const children: ElementContent[] = [];
  for (const child of element.children) {
    if (child.type === "text") children.push({ ...child, value: withoutMarks(child.value) });
    else if (
      isElement(child) &&
      !silent.has(child.tagName) &&
      !isMark(child) &&
      !isSmallPrint(child)
    ) {
      prepare(child, indent + (setsIn ? 1 : 0));
      children.push(child);
    }
  }
  element.children = children;
  if (element.tagName === "pre" && !children.some((child) => isNamed(child, "code"))) {
    element.tagName = "div";
    element.children = parsePre(children);
  }
  if (isNamed(element, "table") && isLayout(element)) unwrapTable(element);
}

/** A word or two to click in a line of words: “[edit]” behind a heading. */
function isSmallPrint(element: Element): boolean {
  if (!isInline(element) || findByName(element) === null) return false;
  const words = wordsOf(element);
  return words.length <= longestSmallPrint && elementsBelow(element).some((it) => isNamed(it, "a"));
}

/** The mark of a footnote in the words, or the arrow back from it; not the number of a clause, which leads nowhere. */
function isMark(element: Element): boolean {
  const link = isNamed(element, "a")
    ? element
    : isNamed(element, "sup")
      ? element.children.find((child) => isNamed(child, "a"))
      : undefined;
  if (link === undefined || !isElement(link)) return false;
  if (!attribute(link, "href").includes("#")) return false;
  const words = wordsOf(element);
  const role = `${attribute(link, "role")} ${attribute(link, "epub:type")} ${attribute(link, "className")}`;
  if (/doc-noteref|doc-backlink|noteref|footnote-(?:ref|back|anchor)|sdfootnote/.test(role))
    return true;
  if (backLink.test(words)) return true;
  const raised = isNamed(element, "sup") || element.children.some((child) => isNamed(child, "sup"));
  return raised && footnoteMark.test(words);
}

/** Preformatted words are a typed page; code says that it is code. */
function parsePre(children: readonly ElementContent[]): ElementContent[] {
  return children
    .map(wordsWithLines)
    .join("")
    .split(/\n[ \t\r]*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => ({
      type: "element",
      tagName: "p",
      properties: {},
      children: [{ type: "text", value: paragraph.trim() }],
    }));
}

function wordsWithLines(node: ElementContent): string {
  if (node.type === "text") return withoutMarks(node.value);
  return isElement(node) ? node.children.map(wordsWithLines).join("") : "";
}

/** A table that says so, or that holds what tables of data do not: tables, headings, lists; or that has a single column. */
function isLayout(table: Element): boolean {
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return true;
  const rows = rowsOf(table);
  const all = rows.flatMap((row) =>
    row.children.filter((cell) => isElement(cell) && cells.has(cell.tagName)),
  );
  if (all.some((cell) => isNamed(cell, "th"))) return false;
  return (
    rows.every((row) => row.children.filter(isElement).length < 2) ||
    all.some((cell) => isElement(cell) && holdsBlocks(cell))
  );
}

function holdsBlocks(element: Element): boolean {
  return element.children.some(
    (child) => isElement(child) && (blocksOfCells.has(child.tagName) || holdsBlocks(child)),
  );
}

function rowsOf(element: Element): readonly Element[] {
  return element.children.flatMap((child) =>
    !isElement(child)
      ? []
      : child.tagName === "tr"
        ? [child]
        : isNamed(child, "tbody", "thead", "tfoot")
          ? rowsOf(child)
          : [],
  );
}

function unwrapTable(element: Element): void {
  const unwrap = (part: Element): void => {
    part.tagName = "div";
    for (const child of part.children) {
      if (isNamed(child, "tbody", "thead", "tfoot", "tr", "td", "caption", "colgroup"))
        unwrap(child);
    }
  };
  unwrap(element);
}
