import type { BlockKind, Span } from "../../data.ts";
import type { DocumentFormat } from "../document-format.ts";
import type { Passage } from "../passage.ts";
import { isHeadingLine } from "./plain-text-heading.ts";
import type { Line } from "./plain-text-lines.ts";
import { continues, readLines, startsItem, wrapWidth } from "./plain-text-lines.ts";

/**
 * Plain text: paragraphs parted by blank lines, their lines joined where they were wrapped and kept apart where each is
 * a paragraph. It is not Markdown, so `1.`, `*` or `#` in prose are words like any other.
 */
export const plainText: DocumentFormat = {
  name: "text",
  extensions: [".txt", ".text"],
  read(text, start) {
    const lines = readLines(text, start);
    const width = wrapWidth(lines);
    const passages: Passage[] = [];
    let from = 0;
    while (from < lines.length) {
      let to = from + 1;
      while (to < lines.length && continues(text, lines, from, to, width)) to++;
      passages.push(readParagraph(text, lines, from, to));
      from = to;
    }
    return { passages, unread: [], problems: [] };
  },
};

function readParagraph(text: string, lines: readonly Line[], from: number, to: number): Passage {
  const parts: { span: Span; text: string }[] = [];
  const first = lines[from];
  const isItem = first !== undefined && startsItem(text, lines, from);
  let start = first === undefined ? 0 : isItem ? first.itemStart : first.start;
  let end = first?.end ?? start;
  for (const line of lines.slice(from + 1, to)) {
    if (line.blankBefore) {
      // A page break inside a sentence: its blank lines must not reach the prose, where they would end the block.
      parts.push({ span: [start, end], text: text.slice(start, end) });
      parts.push({ span: [end, line.start], text: "\n" });
      start = line.start;
    }
    end = line.end;
  }
  parts.push({ span: [start, end], text: text.slice(start, end) });
  const kind: BlockKind = isItem
    ? "list-item"
    : to - from === 1 && isHeadingLine(text, lines, from)
      ? "heading"
      : "paragraph";
  const words = parts.map((part) => part.text).join("");
  return {
    block: {
      kind,
      depth: kind === "paragraph" ? 0 : 1,
      span: [parts[0]?.span[0] ?? start, end],
      parts,
    },
    text: words,
    linked: false,
  };
}
