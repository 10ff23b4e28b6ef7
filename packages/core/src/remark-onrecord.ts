import type { Root } from "mdast";
import type { Plugin } from "unified";
import type { VFile } from "vfile";
import { annotateTree } from "./annotate-tree.ts";
import type { Document, Statement } from "./data.ts";
import { extractStatements, type ExtractOptions } from "./extract-statements.ts";
import { readDocument, type ReadOptions } from "./read-document.ts";

/** What `remarkOnrecord` leaves in `file.data.onrecord`. */
export type OnrecordData = {
  readonly document: Document;
  readonly statements: readonly Statement[];
};

declare module "vfile" {
  interface DataMap {
    onrecord: OnrecordData;
  }
}

/** The nodes of Markdown that hold running words. */
const wordy: readonly string[] = ["paragraph", "heading", "tableCell"];

/**
 * A unified plugin that reads the file's statements into `file.data.onrecord`, and leaves those of each paragraph, heading
 * and table cell in its `data.onrecord` (`NodeAnnotation`); nothing else of the tree changes.
 *
 * What the document gets wrong becomes a message of the file with its place, `source` "onrecord" and a rule id, as
 * `vfile-reporter` prints it. The text is that of the file, so a tree that other plugins made longer is annotated only
 * where it still has its places. `remark-cli` takes the plugin from a `.remarkrc.js`, which names it.
 *
 * @example
 * import remarkParse from "remark-parse";
 * import { unified } from "unified";
 * import { VFile } from "vfile";
 * const file = new VFile("We will build 480 homes.");
 * const processor = unified().use(remarkParse).use(remarkOnrecord, { date: "2016-09-15" });
 * const tree = processor.runSync(processor.parse(file), file);
 * file.data.onrecord?.statements[0]?.act; // "pledge"
 * tree.children[0]?.data?.onrecord?.statements[0]?.text; // "We will build 480 homes."
 */
export const remarkOnrecord: Plugin<[(ReadOptions & ExtractOptions)?], Root> = (options = {}) => {
  return (tree: Root, file: VFile): void => {
    const document = readDocument(file, { format: "markdown", ...options });
    const statements = extractStatements(document, options);
    file.data.onrecord = { document, statements };
    annotateTree(tree, wordy, statements, document.setAside);
  };
};
