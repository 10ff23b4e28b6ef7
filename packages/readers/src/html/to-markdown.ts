import { toMdast } from "hast-util-to-mdast";
import type { Link, Nodes as MdastNodes, PhrasingContent, Root as MdastRoot } from "mdast";
import { writeMarkdown } from "../markup/write-markdown.ts";
import { UnreadableError } from "../unreadable-error.ts";
import type { Element, Root } from "./element.ts";
import { joinWords, leadsOnTheWeb } from "./join-words.ts";

/**
 * The words of a page as Markdown, with the marks in it; the tree is changed.
 *
 * @throws {UnreadableError} if it has more blocks than can be written at once, about a hundred thousand.
 */
export function toMarkdown(root: Root): string {
  joinWords(root);
  try {
    return writeMarkdown(asRoot(toTree(root)));
  } catch (error) {
    // The library hands the blocks of an element on as the arguments of one call.
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableError(
      "a page of more blocks than can be read at once; split it into parts of at most 50,000",
    );
  }
}

function toTree(root: Root): MdastNodes {
  return toMdast(root, {
    handlers: {
      // A picture, a button or a field holds no words of the document.
      img: () => undefined,
      picture: () => undefined,
      audio: () => undefined,
      video: () => undefined,
      iframe: () => undefined,
      input: () => undefined,
      select: () => undefined,
      textarea: () => undefined,
      button: () => undefined,
      svg: () => undefined,
      object: () => undefined,
      canvas: () => undefined,
      a: (state, element: Element) => {
        const children = state.all(element);
        const href = element.properties["href"];
        if (!leadsOnTheWeb(href) || !isPhrasing(children)) return children;
        const link: Link = { type: "link", url: href, title: null, children };
        return link;
      },
    },
  });
}

function isPhrasing(children: readonly MdastNodes[]): children is PhrasingContent[] {
  return children.every(({ type }) => phrasing.has(type));
}

const phrasing = new Set("break delete emphasis inlineCode link strong text".split(" "));

function asRoot(tree: MdastNodes): MdastRoot {
  return tree.type === "root" ? tree : { type: "root", children: [] };
}
