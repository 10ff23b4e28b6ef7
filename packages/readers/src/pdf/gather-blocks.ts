import type {
  ListItem,
  Paragraph as MdastParagraph,
  RootContent,
  TableCell,
  TableRow,
  Text,
} from "mdast";
import type { Paragraph } from "./build-paragraphs.ts";

/** A paragraph with its words as they are written. */
export type WrittenBlock = Pick<Paragraph, "kind" | "row"> & {
  /** Of an item that has one. */
  readonly number: number | null;
  /** Of a heading. */
  readonly level: number | null;
  readonly words: Text;
};

/** Puts items that follow one another together to lists, and cells to the rows of tables. */
export function gatherBlocks(blocks: readonly WrittenBlock[]): RootContent[] {
  const nodes: RootContent[] = [];
  let last: WrittenBlock | null = null;
  for (const block of blocks) {
    const open = nodes.at(-1);
    const { kind, level, number, row, words } = block;
    if (level !== null) {
      nodes.push({ type: "heading", depth: toDepth(level), children: [words] });
    } else if (kind === "cell") {
      const rows = open?.type === "table" ? open.children : null;
      const cell: TableCell = { type: "tableCell", children: [words] };
      const same = last?.row === row ? rows?.at(-1) : undefined;
      if (same !== undefined) same.children.push(cell);
      else {
        const next: TableRow = { type: "tableRow", children: [cell] };
        if (rows === null) nodes.push({ type: "table", children: [next] });
        else rows.push(next);
      }
    } else if (kind === "item" || number !== null) {
      const paragraph: MdastParagraph = { type: "paragraph", children: [words] };
      const item: ListItem = { type: "listItem", spread: false, children: [paragraph] };
      const ordered = number !== null;
      if (open?.type === "list" && open.ordered === ordered) open.children.push(item);
      else nodes.push({ type: "list", ordered, start: number, spread: false, children: [item] });
    } else nodes.push({ type: "paragraph", children: [words] });
    last = block;
  }
  return nodes;
}

function toDepth(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return ([1, 2, 3, 4, 5, 6] as const)[level - 1] ?? 6;
}
