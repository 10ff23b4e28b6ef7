import { toMdast } from "hast-util-to-mdast";
import type { Link, Nodes as MdastNodes, PhrasingContent, Root as MdastRoot } from "mdast";
import { writeMarkdown } from "../markup/write-markdown.ts";
import type { Element, Root } from "./element.ts";

/** The words of a page as Markdown, with the marks in it. */
export function toMarkdown(root: Root): string {
  const tree = toMdast(root, {
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
      // Only where it leads on the web: other addresses could act, or lead nowhere from here.
      a: (state, element: Element) => {
        const children = state.all(element);
        const href =
          typeof element.properties["href"] === "string" ? element.properties["href"] : "";
        if (!/^(?:https?|mailto):/i.test(href) || !isPhrasing(children)) return children;
        const link: Link = { type: "link", url: href, title: null, children };
        return link;
      },
    },
  });
  return writeMarkdown(asRoot(tree));
}

function isPhrasing(children: readonly MdastNodes[]): children is PhrasingContent[] {
  return children.every(({ type }) => phrasing.has(type));
}

const phrasing = new Set("break delete emphasis inlineCode link strong text".split(" "));

function asRoot(tree: MdastNodes): MdastRoot {
  return tree.type === "root" ? tree : { type: "root", children: [] };
}
