import { UnreadableError } from "../unreadable-error.ts";
import { copyTree } from "./copy-tree.ts";
import type { Root } from "./element.ts";
import { extractTree, type PlacedText } from "./read-html.ts";

/**
 * The text of a page that others have parsed, as it is extracted of one that we parse ourselves, and where the tree's
 * elements stand in it. The tree stays as it is.
 */
export function readTree(tree: Root, source: string): PlacedText {
  const { root, originals } = copyTree(tree);
  try {
    const page = extractTree(root, source, (element) => originals.has(element));
    const places = page.places.flatMap(({ at, element }) => {
      const original = originals.get(element);
      return original === undefined ? [] : [{ at, element: original }];
    });
    return { ...page, places };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const remarks = [{ ruleId: "html-unreadable", reason: error.message, isLoss: true }];
    return { text: "", format: "markdown", extracted: {}, remarks, places: [] };
  }
}
