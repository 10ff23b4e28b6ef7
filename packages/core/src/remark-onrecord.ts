import type { Root } from "mdast";
import type { Plugin } from "unified";
import type { VFile } from "vfile";
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

/**
 * A unified plugin that reads the file's statements into `file.data.onrecord` and leaves the tree as it is; problems
 * become messages of the file.
 *
 * @example
 * const file = await remark().use(remarkOnrecord, { date: "2016-09-15" }).process("We will build 480 homes.");
 * file.data.onrecord?.statements[0]?.act; // "pledge"
 */
export const remarkOnrecord: Plugin<[(ReadOptions & ExtractOptions)?], Root> = (options = {}) => {
  return (_tree: Root, file: VFile): void => {
    const document = readDocument(file, { format: "markdown", ...options });
    file.data.onrecord = { document, statements: extractStatements(document, options) };
  };
};
