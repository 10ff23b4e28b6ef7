import type { Nodes, PhrasingContent } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { BlockKind, Span } from "../../data.ts";
import type { Passage, Unread } from "../passage.ts";
import { readHtmlWords } from "./markdown-html.ts";
import { placeWords } from "./markdown-words.ts";

const commonMark = unified().use(remarkParse).freeze();

const withAdditions = unified()
  .use(remarkParse)
  .data({
    // remark-gfm without its bare links: they double the time of the parser and change no word.
    micromarkExtensions: [
      gfmFootnote(),
      // One tilde means "about" far more often than it strikes words out.
      gfmStrikethrough({ singleTilde: false }),
      gfmTable(),
      gfmTaskListItem(),
    ],
    fromMarkdownExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  })
  .freeze();

/** Without one of these there is no footnote, task, table or struck-out word, for which the parser would look at every line. */
const signsOfAdditions = /\[[\^\s]|\[x\]|~~|[|]|:-|-:/i;

type Place = { readonly kind: BlockKind; readonly depth: number };
type Pending = { readonly node: Nodes; readonly place: Place };

/** The blocks of a piece of Markdown that stands for itself. */
export function readBlocks(text: string): {
  readonly passages: readonly Passage[];
  readonly unread: readonly Unread[];
} {
  const passages: Passage[] = [];
  const unread: Unread[] = [];
  const processor = signsOfAdditions.test(text) ? withAdditions : commonMark;
  const pending: Pending[] = [
    { node: processor.parse(text), place: { kind: "paragraph", depth: 0 } },
  ];
  // A stack of our own: nesting is as deep as the document likes.
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, place } = next;
    if (node.type === "paragraph" || node.type === "tableCell") {
      passages.push(...readWords(text, node.children, spanOf(node), place));
    } else if (node.type === "heading") {
      passages.push(
        ...readWords(text, node.children, spanOf(node), { kind: "heading", depth: node.depth }),
      );
    } else if (node.type === "code") {
      unread.push({ span: spanOf(node), says: "a block of code" });
    } else if (node.type === "html") {
      const span = spanOf(node);
      // Inside a quotation its lines carry marks, so places and words cannot be told apart.
      const exact = text.slice(...span) === node.value;
      const words = exact ? readHtmlWords(text, span, place.depth) : [];
      if (words.length > 0) passages.push(...words);
      else if (hasWords(node.value)) unread.push({ span, says: "HTML without running words" });
    } else if ("children" in node) {
      const inside = placeInside(node, place);
      for (const child of node.children.toReversed()) pending.push({ node: child, place: inside });
    }
  }
  return { passages, unread };
}

function placeInside(node: Nodes, place: Place): Place {
  if (node.type === "blockquote") return { ...place, depth: place.depth + 1 };
  if (node.type === "list") return { kind: "list-item", depth: place.depth + 1 };
  return node.type === "table" ? { ...place, kind: "table-cell" } : place;
}

/** Two hard breaks in a row part blocks, as the writer's eye sees it. */
function readWords(
  text: string,
  children: readonly PhrasingContent[],
  whole: Span,
  place: Place,
): Passage[] {
  const passages: Passage[] = [];
  for (const { parts, linked } of placeWords(text, children, whole)) {
    const words = parts.map((part) => part.text).join("");
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined || words.trim() === "") continue;
    const span: Span = [first.span[0], last.span[1]];
    passages.push({ block: { ...place, span, parts }, text: words, linked });
  }
  return passages;
}

function spanOf(node: Nodes): Span {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function hasWords(html: string): boolean {
  return !html.startsWith("<!--") && /[\p{L}\p{N}]/u.test(html.replace(/<[^<>]*>/g, ""));
}
