import type { Root } from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";

/** Writes a tree as the Markdown that core reads: ATX headings, `-` for bullets, GitHub's tables, nothing wrapped. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: "-",
    bulletOther: "*",
    emphasis: "*",
    fences: true,
    listItemIndent: "one",
    resourceLink: true,
    // At the head of a text, hyphens would open front matter.
    rule: "*",
    extensions: [gfmStrikethroughToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
  });
}
