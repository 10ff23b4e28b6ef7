import type { Block, Document, SetAside, Span, Statement } from "@onrecord/core";
import type { Catalogue, Source } from "../browser/catalogue.ts";
import type { Passing } from "../browser/filter/passing.ts";

type Row = { readonly key: string; readonly groups: readonly string[]; readonly source: Source };

/** A document, or a piece of it: a heading, a statement, what was set aside. */
export type DocumentRow = Row &
  (
    | {
        readonly type: "document";
        /** Ids of those that are let through. */
        readonly statements: readonly string[];
      }
    | { readonly type: "heading"; readonly span: Span; readonly text: string }
    | { readonly type: "statement"; readonly span: Span; readonly statement: Statement }
    | { readonly type: "aside"; readonly span: Span; readonly setAside: SetAside }
  );

type Piece = Exclude<DocumentRow, { readonly type: "document" }>;

/** The key of a document's row. */
export const keyOfDocument = (id: string): string => `document ${id}`;

/**
 * The documents in time order, each with its pieces in the order of its text. A filter leaves the statements that it
 * lets through, and no document without any.
 */
export function buildDocumentRows(
  catalogue: Catalogue,
  folded: ReadonlySet<string>,
  passing: Passing | null,
): readonly DocumentRow[] {
  return catalogue.sources.flatMap((source) => {
    const { document } = source;
    const own = catalogue.statementsOf(document.id);
    const shown = passing === null ? own : own.filter(({ id }) => passing.statement(id));
    if (passing !== null && shown.length === 0) return [];
    const key = keyOfDocument(document.id);
    const head: DocumentRow = {
      type: "document",
      key,
      groups: [],
      source,
      statements: shown.map(({ id }) => id),
    };
    if (folded.has(key)) return [head];
    const groups = [key];
    const statements = shown.map((statement): Piece => ({
      type: "statement",
      key: `said ${statement.id}`,
      groups,
      source,
      span: statement.span,
      statement,
    }));
    const others = passing === null ? readOthers(document, groups, source) : [];
    return [
      head,
      ...[...statements, ...others].toSorted((one, other) => one.span[0] - other.span[0]),
    ];
  });
}

function readOthers(
  { id, blocks, setAside }: Document,
  groups: readonly string[],
  source: Source,
): readonly Piece[] {
  const headings = blocks.flatMap((block): Piece[] =>
    block.kind === "heading"
      ? [
          {
            type: "heading",
            key: `heading ${id} ${block.span[0]}`,
            groups,
            source,
            span: block.span,
            text: textOf(block),
          },
        ]
      : [],
  );
  const asides = setAside.map((one): Piece => ({
    type: "aside",
    key: `aside ${id} ${one.span[0]}`,
    groups,
    source,
    span: one.span,
    setAside: one,
  }));
  return [...headings, ...asides];
}

const textOf = ({ parts }: Block): string => parts.map(({ text }) => text).join("");
