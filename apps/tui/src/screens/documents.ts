import type { Catalogue } from "../browser/catalogue.ts";
import { isFiltered } from "../browser/filter/filter.ts";
import { readFilter } from "../browser/filter/passing.ts";
import { nothingPasses } from "../browser/filter/show-filter.ts";
import { follow, isOnStatement } from "../browser/follow.ts";
import type { Brush } from "../browser/presentation/brush.ts";
import { drawDocumentText } from "../browser/presentation/document-text.ts";
import { fit, fitApart, widthOf, wrap } from "../browser/presentation/fit.ts";
import { countStatements, drawGroupRow, plural } from "../browser/presentation/group.ts";
import { drawReasons } from "../browser/presentation/reason-lines.ts";
import { datedWords, shortSpeaker } from "../browser/presentation/statement-words.ts";
import { textFrom } from "../browser/presentation/text-from.ts";
import { visible } from "../browser/presentation/visible.ts";
import { foldForSearch } from "../browser/search-text.ts";
import type { ListView, RowLook, Screen } from "../screen.ts";
import { type DocumentRow, buildDocumentRows, keyOfDocument } from "./document-rows.ts";
import { readRows } from "./read-rows.ts";

/** The texts themselves: what was read in each, and what was set aside and why. */
export const documentsScreen: Screen = {
  name: "documents",
  title: "Documents",
  empty: ({ options }) =>
    isFiltered(options.filter) ? nothingPasses : ["There are no documents."],
  visitedBy: null,
  legend: false,
  detail: "beside",
  keys: [
    {
      keys: ["f"],
      says: "follow the statement to the timeline",
      brief: "follow",
      offered: isOnStatement,
      run: (state) => follow(state, "timeline", "nothing here stands on the timeline"),
    },
  ],
  foldedAtFirst: ({ sources }) =>
    sources.length === 1 ? [] : sources.map(({ document }) => keyOfDocument(document.id)),
  view: ({ catalogue, folded, options }) =>
    viewRows(
      catalogue,
      buildDocumentRows(catalogue, folded, readFilter(catalogue, options)),
      folded,
    ),
};

function viewRows(
  catalogue: Catalogue,
  rows: readonly DocumentRow[],
  folded: ReadonlySet<string>,
): ListView {
  const rowAt = readRows(rows);
  return {
    count: rows.length,
    key: (index) => rowAt(index).key,
    groups: (index) => rowAt(index).groups,
    foldable: (index) => rowAt(index).type === "document",
    opens: (index) => rowAt(index).type !== "document",
    changed: () => false,
    drawRow: (index, width, look) => drawRow(catalogue, rowAt(index), folded, width, look),
    drawDetail: (index, width, brush) => drawDetail(catalogue, rowAt(index), width, brush),
    overview: null,
    day: () => null,
    place: (index) => visible(rowAt(index).source.name),
    statements: (index) => {
      const row = rowAt(index);
      return row.type === "statement" ? [row.statement.id] : [];
    },
    searchText: (index) => searchTextOf(catalogue, rowAt(index)),
  };
}

function drawRow(
  catalogue: Catalogue,
  row: DocumentRow,
  folded: ReadonlySet<string>,
  width: number,
  { brush, query }: RowLook,
): string {
  const { source } = row;
  const text = (words: string): string => textFrom(words, query, width - 4);
  switch (row.type) {
    case "document": {
      const title = `${source.sign} ${source.name}`;
      const count = countStatements(catalogue, row.statements);
      return drawGroupRow(title, { ...count, documents: [] }, folded.has(row.key), width, brush);
    }
    case "heading":
      return fit(`  ${brush("heading", text(row.text))}`, width);
    case "aside":
      return fit(`  ${brush("faint", `– ${text(row.setAside.text)}`)}`, width);
    case "statement": {
      const who = shortSpeaker(row.statement);
      const line = brush("faint", String(row.statement.line));
      const said = textFrom(row.statement.text, query, width - widthOf(who) - 12);
      return fitApart(`  ${who === "" ? "" : brush("faint", `${who}: `)}${said}`, line, width);
    }
  }
}

function drawDetail(
  catalogue: Catalogue,
  row: DocumentRow,
  width: number,
  brush: Brush,
): readonly string[] {
  const { source } = row;
  switch (row.type) {
    case "document":
      return drawHead(catalogue, row, width, brush);
    case "aside":
      return [
        ...wrap(brush("heading", "Set aside: no statement"), width),
        ...drawReasons(row.setAside.because, width, brush),
        "",
        ...drawDocumentText(catalogue, source, row.span, width, brush),
      ];
    case "heading":
    case "statement":
      return drawDocumentText(catalogue, source, row.span, width, brush);
  }
}

function drawHead(
  catalogue: Catalogue,
  { source, statements }: DocumentRow & { readonly type: "document" },
  width: number,
  brush: Brush,
): readonly string[] {
  const { author, publisher, url, date, setAside, text } = source.document;
  const from = [author, publisher, url].flatMap((each) => (each === null ? [] : [visible(each)]));
  return [
    ...wrap(brush("heading", visible(source.name)), width),
    ...wrap(visible(source.path), width),
    ...from.flatMap((each) => wrap(each, width)),
    ...wrap(datedWords(date), width),
    ...drawReasons(date.because, width, brush),
    "",
    ...wrap(
      `${plural(statements.length, "statement")}, ${plural(setAside.length, "passage")} set aside`,
      width,
    ),
    "",
    ...drawDocumentText(catalogue, source, [startOf(text), startOf(text)], width, brush),
  ];
}

/** Where the text begins, after any empty lines. */
const startOf = (text: string): number => text.length - text.trimStart().length;

function searchTextOf(catalogue: Catalogue, row: DocumentRow): string {
  switch (row.type) {
    case "document":
      return foldForSearch(`${row.source.name} ${row.source.path}`);
    case "heading":
      return foldForSearch(row.text);
    case "aside":
      return foldForSearch(row.setAside.text);
    case "statement":
      return catalogue.searchText(row.statement.id);
  }
}
