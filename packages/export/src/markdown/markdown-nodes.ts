import type { Heading, ListItem, List, Paragraph, PhrasingContent, RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { makeVisible } from "../safe-line.ts";

/** Words of our own or of a document; either way they come out as words. */
export function words(text: string): PhrasingContent {
  return { type: "text", value: makeVisible(text) };
}

export function strong(text: string): PhrasingContent {
  return { type: "strong", children: [words(text)] };
}

export function emphasis(text: string): PhrasingContent {
  return { type: "emphasis", children: [words(text)] };
}

export function code(text: string): PhrasingContent {
  return { type: "inlineCode", value: makeVisible(text) };
}

/** Struck through, by GFM. */
export function struck(text: string): PhrasingContent {
  return { type: "delete", children: [words(text)] };
}

export function heading(depth: Heading["depth"], text: string): Heading {
  return { type: "heading", depth, children: [words(text)] };
}

export function paragraph(text: string): Paragraph {
  return { type: "paragraph", children: [words(text)] };
}

/** Items of a bullet list, or no list where there are none. */
export function bullets(items: readonly ListItem[]): readonly List[] {
  return items.length === 0
    ? []
    : [{ type: "list", ordered: false, spread: false, children: [...items] }];
}

/** One bullet: pieces parted by middle dots, and below it more bullets. */
export function bullet(
  pieces: readonly (readonly PhrasingContent[])[],
  below: readonly ListItem[] = [],
): ListItem {
  const children = pieces.flatMap((piece, index) =>
    index === 0 ? piece : [words(" · "), ...piece],
  );
  return {
    type: "listItem",
    spread: false,
    children: [{ type: "paragraph", children }, ...bullets(below)],
  };
}

/** Serialises a document; ends in one newline. */
export function renderMarkdown(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: "root", children: [...children] },
    { bullet: "-", listItemIndent: "one", extensions: [gfmToMarkdown()] },
  );
}
