import type { Nodes, PhrasingContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { BlockKind, Span } from "../../data.ts";
import type { DocumentFormat } from "../document-format.ts";
import type { Content, Passage, Unread } from "../passage.ts";
import { readHtmlWords } from "./markdown-html.ts";
import { cutPieces } from "./markdown-pieces.ts";
import { placeWords } from "./markdown-words.ts";
import { plainText } from "./plain-text.ts";

/**
 * CommonMark with GitHub's tables. Emphasis and links are the words inside them, as are
 * paragraphs in HTML; code, tags, pictures, addresses, footnote marks and struck-out words are not words of the document.
 */
export const markdown: DocumentFormat = {
  name: "markdown",
  extensions: [".md", ".markdown"],
  read: readMarkdown,
};

const processor = unified()
  .use(remarkParse)
  // One tilde means "about" far more often than it strikes words out.
  .use(remarkGfm, { singleTilde: false })
  .freeze();

type Place = { readonly kind: BlockKind; readonly depth: number };
type Pending = { readonly node: Nodes; readonly place: Place };

function readMarkdown(text: string, start: number): Content {
  const passages: Passage[] = [];
  const unread: Unread[] = [];
  for (const { span, definitions } of cutPieces(text, start)) {
    const [from, end] = span;
    const source = text.slice(from, end);
    try {
      const piece = readPiece(definitions === "" ? source : `${source}\n\n${definitions}`);
      for (const passage of piece.passages) {
        if (passage.block.span[0] < end - from) passages.push(movePassage(passage, from));
      }
      for (const part of piece.unread) {
        unread.push({ ...part, span: moveSpan(part.span, from) });
      }
    } catch (error) {
      // Quotations and lists nested thousands deep end the parser's stack.
      if (!(error instanceof RangeError)) throw error;
      const reason = "the Markdown is nested too deep, so it was read as plain text";
      return { ...plainText.read(text, start), problems: [{ ruleId: "markdown", reason, span }] };
    }
  }
  return { passages, unread, problems: [] };
}

function movePassage(passage: Passage, offset: number): Passage {
  if (offset === 0) return passage;
  const { block } = passage;
  const parts = block.parts.map((part) => ({ ...part, span: moveSpan(part.span, offset) }));
  return { ...passage, block: { ...block, span: moveSpan(block.span, offset), parts } };
}

function moveSpan([start, end]: Span, offset: number): Span {
  return [start + offset, end + offset];
}

function readPiece(text: string): { readonly passages: Passage[]; readonly unread: Unread[] } {
  const passages: Passage[] = [];
  const unread: Unread[] = [];
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
