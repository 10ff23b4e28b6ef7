import type { Block, Document, Statement } from "@onrecord/core";
import { type DocumentWords, readDocumentWords } from "./document-words.ts";
import { foldWords } from "./fold-words.ts";

/** A document as quotations are looked for in it. */
export type QuotableDocument = Pick<Document, "id"> & { readonly blocks: readonly Block[] };

/** A statement with its place among the words of its document. */
export type Quotable = {
  readonly statement: Statement;
  /** As it stands in the document, on one line. */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
};

/** The statements of one document by their words. */
export type QuotableStatements = {
  readonly words: DocumentWords;
  /** By statement id. */
  readonly find: (id: string) => Quotable | undefined;
  /** The statements that stand in the document with these words; if there are none, those that are shown with them. */
  readonly withWords: (exact: string) => readonly Quotable[];
};

/** `statements` may be of other documents too. */
export function indexQuotable(
  { id, blocks }: QuotableDocument,
  statements: readonly Statement[],
): QuotableStatements {
  const words = readDocumentWords(blocks);
  const byId = new Map<string, Quotable>();
  const asWritten = new Map<string, Quotable[]>();
  const asShown = new Map<string, Quotable[]>();
  for (const statement of statements) {
    if (statement.document !== id) continue;
    const [start, end] = words.place(statement.span);
    const exact = words.text.slice(start, end).trim();
    const quotable = { statement, exact, start, end };
    byId.set(statement.id, quotable);
    add(asWritten, foldWords(exact), quotable);
    add(asShown, foldWords(statement.text), quotable);
  }
  return {
    words,
    find: (statement) => byId.get(statement),
    withWords: (exact) => {
      const folded = foldWords(exact);
      return asWritten.get(folded) ?? asShown.get(folded) ?? [];
    },
  };
}

function add(map: Map<string, Quotable[]>, words: string, quotable: Quotable): void {
  const list = map.get(words);
  if (list === undefined) map.set(words, [quotable]);
  else list.push(quotable);
}
