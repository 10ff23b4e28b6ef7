import type { Catalogue } from "../browser/catalogue.ts";
import type { Brush } from "../browser/presentation/brush.ts";
import { drawChangeDetail } from "../browser/presentation/change-detail.ts";
import { changeName, changeSign, changeValues } from "../browser/presentation/change-words.ts";
import { fit, fitApart, wrap } from "../browser/presentation/fit.ts";
import { countStatements, drawGroupRow, plural } from "../browser/presentation/group.ts";
import { drawMatterDetail } from "../browser/presentation/matter-detail.ts";
import { drawReasons } from "../browser/presentation/reason-lines.ts";
import { drawStatementDetail } from "../browser/presentation/statement-detail.ts";
import { shortSpeaker } from "../browser/presentation/statement-words.ts";
import { visible } from "../browser/presentation/visible.ts";
import { foldForSearch } from "../browser/search-text.ts";
import type { ListView, Screen } from "../screen.ts";
import { type PositionRow, buildPositionRows, positionSections } from "./position-rows.ts";

/** What the documents hold on each matter, how it changed, what is new and what was dropped. */
export const positionsScreen: Screen = {
  name: "positions",
  title: "Positions",
  empty:
    "Nothing to compare yet.\n\n" +
    "Positions need an earlier and a later document:\n" +
    "  onrecord compare BEFORE… --with AFTER…",
  legend: true,
  detail: "instead",
  keys: [],
  foldedAtFirst: () => positionSections,
  view: ({ catalogue, folded }) =>
    viewRows(catalogue, buildPositionRows(catalogue, folded), folded),
};

function viewRows(
  catalogue: Catalogue,
  rows: readonly PositionRow[],
  folded: ReadonlySet<string>,
): ListView {
  const rowAt = (index: number): PositionRow => {
    const row = rows[index];
    if (row === undefined)
      throw new RangeError(`expected a row below ${rows.length}, got ${index}`);
    return row;
  };
  return {
    count: rows.length,
    key: (index) => rowAt(index).key,
    groups: (index) => rowAt(index).groups,
    foldable: (index) => ["matter", "section"].includes(rowAt(index).type),
    opens: (index) => rowAt(index).type !== "section",
    changed: (index) => rowAt(index).type === "change",
    drawRow: (index, width, { brush }) => drawRow(catalogue, rowAt(index), folded, width, brush),
    drawDetail: (index, width, brush) => drawDetail(catalogue, rowAt(index), width, brush),
    place: (index) => placeOfRow(rowAt(index)),
    searchText: (index) => searchTextOf(catalogue, rowAt(index)),
  };
}

function drawRow(
  catalogue: Catalogue,
  row: PositionRow,
  folded: ReadonlySet<string>,
  width: number,
  brush: Brush,
): string {
  switch (row.type) {
    case "section":
      return drawGroupRow(
        row.title,
        countStatements(catalogue, row.statements),
        folded.has(row.key),
        width,
        brush,
      );
    case "matter": {
      const { label, statements, changes } = row.matter;
      const count = brush("faint", `${plural(changes.length, "change")} in ${statements.length}`);
      const name = `${folded.has(row.key) ? "▸" : "▾"} ${visible(label)}`;
      return fitApart(brush("heading", name), count, width);
    }
    case "change":
      return fit(drawChangeRow(catalogue, row, width, brush), width);
    case "statement": {
      const { statement } = row;
      const source = catalogue.source(statement.document);
      const sign = brush(source?.tone ?? "plain", fit(source?.sign ?? "?", catalogue.signWidth));
      const who = shortSpeaker(statement);
      const text = visible(statement.text, width * 4);
      return fit(`  ${sign} ${who === "" ? "" : `${who}: `}${text}`, width);
    }
  }
}

function drawChangeRow(
  catalogue: Catalogue,
  { placed: { change } }: PositionRow & { type: "change" },
  width: number,
  brush: Brush,
): string {
  const before = catalogue.statement(change.before);
  const after = catalogue.statement(change.after);
  const [from, to] = [before, after].map((statement) => {
    const source = statement === undefined ? undefined : catalogue.source(statement.document);
    return brush(source?.tone ?? "plain", source?.sign ?? "?");
  });
  const what = changeValues(change) || visible(after?.text ?? "", width * 4);
  const name = `${fit(changeSign(change), 2)} ${fit(changeName(change), width < 50 ? 12 : 14)}`;
  return `  ${brush("change", name)} ${from ?? ""}→${to ?? ""} ${what}`;
}

function drawDetail(
  catalogue: Catalogue,
  row: PositionRow,
  width: number,
  brush: Brush,
): readonly string[] {
  switch (row.type) {
    case "section":
      return [
        ...wrap(brush("heading", row.title), width),
        "",
        ...wrap(row.says, width),
        "",
        ...wrap(plural(row.statements.length, "statement"), width),
      ];
    case "matter":
      return drawMatterDetail(catalogue, row.matter, width, brush);
    case "change":
      return drawChangeDetail(catalogue, row.placed, width, brush);
    case "statement":
      return [
        ...(row.because.length === 0 ? [] : [brush("heading", row.title)]),
        ...drawReasons(row.because, width, brush),
        ...(row.because.length === 0 ? [] : [""]),
        ...drawStatementDetail(catalogue, row.statement, null, width, brush),
      ];
  }
}

function placeOfRow(row: PositionRow): string {
  switch (row.type) {
    case "matter":
      return row.matter.label;
    case "change":
      return row.placed.matter.label;
    case "section":
    case "statement":
      return row.title;
  }
}

function searchTextOf(catalogue: Catalogue, row: PositionRow): string {
  switch (row.type) {
    case "section":
      return "";
    case "matter":
      return foldForSearch(`${row.matter.label} ${row.matter.terms.join(" ")}`);
    case "change": {
      const { change, matter } = row.placed;
      const sides = [change.before, change.after];
      const texts = sides.map((id) => catalogue.searchText(id));
      return `${foldForSearch(`${matter.label} ${change.kind}`)} ${texts.join(" ")}`;
    }
    case "statement":
      return catalogue.searchText(row.statement.id);
  }
}
