import type { Catalogue } from "../browser/catalogue.ts";
import type { Brush } from "../browser/presentation/brush.ts";
import { drawChangeDetail } from "../browser/presentation/change-detail.ts";
import {
  changeName,
  changeSign,
  changeValues,
  isWeak,
  verdictSign,
} from "../browser/presentation/change-words.ts";
import { fit, fitApart, widthOf, wrap } from "../browser/presentation/fit.ts";
import { countStatements, drawGroupRow, plural } from "../browser/presentation/group.ts";
import { changeCount, drawMatterDetail } from "../browser/presentation/matter-detail.ts";
import { matterName } from "../browser/presentation/matter-name.ts";
import { drawReasons } from "../browser/presentation/reason-lines.ts";
import { drawStatementDetail } from "../browser/presentation/statement-detail.ts";
import { shortSpeaker } from "../browser/presentation/statement-words.ts";
import { drawTimeLine } from "../browser/presentation/time-line.ts";
import {
  drawHistoryDetail,
  drawTextDetail,
  textName,
} from "../browser/presentation/history-detail.ts";
import { textFrom } from "../browser/presentation/text-from.ts";
import { foldForSearch } from "../browser/search-text.ts";
import type { ListView, RowLook } from "../screen.ts";
import { type PositionRow } from "./position-rows.ts";
import {
  drawHistoryRow,
  drawStepRow,
  drawTextRow,
  hasChanged,
  lastSeen,
} from "./draw-histories.ts";
import { readRows } from "./read-rows.ts";

/** In fewer columns the name of a matter needs the room. */
const lineFrom = 56;

const lineWidth = 12;

/** “12 changes, 3 weak” behind the line. */
const countWidth = 19;

/** The rows of the positions, as a list to be drawn. */
export function viewPositions(
  catalogue: Catalogue,
  rows: readonly PositionRow[],
  folded: ReadonlySet<string>,
): ListView {
  const rowAt = readRows(rows);
  return {
    count: rows.length,
    key: (index) => rowAt(index).key,
    groups: (index) => rowAt(index).groups,
    foldable: (index) => ["matter", "section", "text", "history"].includes(rowAt(index).type),
    opens: (index) => !["section", "text"].includes(rowAt(index).type),
    changed: (index) => hasChanged(rowAt(index)),
    drawRow: (index, width, look) => drawRow(catalogue, rowAt(index), folded, width, look),
    drawDetail: (index, width, brush) => drawDetail(catalogue, rowAt(index), width, brush),
    overview: null,
    day: () => null,
    place: (index) => placeOfRow(catalogue, rowAt(index)),
    statements: (index) => statementsOf(rowAt(index)),
    searchText: (index) => searchTextOf(catalogue, rowAt(index)),
  };
}

function drawRow(
  catalogue: Catalogue,
  row: PositionRow,
  folded: ReadonlySet<string>,
  width: number,
  { brush, query }: RowLook,
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
    case "text":
      return drawTextRow(catalogue, row, folded.has(row.key), width, brush);
    case "history":
      return drawHistoryRow(catalogue, row, folded.has(row.key), width, { brush, query });
    case "matter": {
      const changes = row.shown.map(({ change }) => change);
      const count =
        changes.length === 0
          ? plural(row.matter.statements.length, "statement")
          : changeCount(changes);
      const sign = folded.has(row.key) ? "▸" : "▾";
      const line =
        width < lineFrom ? "" : drawTimeLine(catalogue, row.matter.statements, lineWidth, brush);
      // Under one another, the lines can be compared.
      const right = `${line}${brush("faint", line === "" ? count : count.padStart(countWidth))}`;
      const name = fit(`${sign} ${matterName(catalogue, row.matter)}`, width - widthOf(right) - 1);
      const tone = changes.every(isWeak) ? "plain" : "heading";
      return fitApart(brush(tone, name.trimEnd()), right, width);
    }
    case "change":
      return row.step === null
        ? fit(drawChangeRow(catalogue, row, width, { brush, query }), width)
        : drawStepRow(catalogue, row.placed, row.step, width, { brush, query });
    case "statement": {
      const { statement } = row;
      const source = catalogue.source(statement.document);
      const sign = brush(source?.tone ?? "plain", fit(source?.sign ?? "?", catalogue.signWidth));
      const who = shortSpeaker(statement);
      const text = textFrom(statement.text, query, width - widthOf(who) - 6);
      return fit(`  ${sign} ${who === "" ? "" : `${who}: `}${text}`, width);
    }
  }
}

/** “↓  lowered  A→C 480 → 200  no more than 200 had …”; what is only weak evidence is faint as a whole. */
function drawChangeRow(
  catalogue: Catalogue,
  { placed: { change } }: PositionRow & { type: "change" },
  width: number,
  { brush, query }: Pick<RowLook, "brush" | "query">,
): string {
  const weak = isWeak(change);
  const after = catalogue.statement(change.after);
  const [from, to] = [catalogue.statement(change.before), after].map((statement) => {
    const source = statement === undefined ? undefined : catalogue.source(statement.document);
    return brush(weak ? "faint" : (source?.tone ?? "plain"), source?.sign ?? "?");
  });
  const room = width < 50 ? 10 : 12;
  const name = `${fit(changeSign(change), 2)} ${fit(changeName(change), room)}`;
  const values = changeValues(change);
  const left = width - room - values.length - 12;
  const text = after === undefined ? "" : textFrom(after.text, query, left);
  return [
    `${brush("strong", verdictSign(change))} ${brush(weak ? "faint" : "change", name)}`,
    `${from ?? ""}${brush(weak ? "faint" : "plain", "→")}${to ?? ""}`,
    ...(values === "" ? [] : [brush("strong", values)]),
    brush(weak || values !== "" ? "faint" : "plain", text),
  ].join(" ");
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
    case "text":
      return drawTextDetail(catalogue, row.text, width, brush);
    case "history":
      return drawHistoryDetail(catalogue, row.text, row.history, width, brush);
    case "matter":
      return drawMatterDetail(catalogue, row.matter, width, brush);
    case "change":
      return drawChangeDetail(catalogue, row.placed, width, brush);
    case "statement":
      return [
        ...(row.because.length === 0 ? [] : wrap(brush("heading", row.title), width)),
        ...drawReasons(row.because, width, brush),
        ...(row.because.length === 0 ? [] : [""]),
        ...drawStatementDetail(catalogue, row.statement, null, width, brush),
      ];
  }
}

function placeOfRow(catalogue: Catalogue, row: PositionRow): string {
  switch (row.type) {
    case "matter":
      return matterName(catalogue, row.matter);
    case "change":
      return matterName(catalogue, row.placed.matter);
    case "text":
    case "history":
      return textName(catalogue, row.text);
    case "section":
    case "statement":
      return row.title;
  }
}

function statementsOf(row: PositionRow): readonly string[] {
  switch (row.type) {
    case "matter":
    case "section":
    case "text":
      return [];
    case "history":
      return lastSeen(row.history);
    case "change":
      return [row.placed.change.after, row.placed.change.before];
    case "statement":
      return [row.statement.id];
  }
}

function searchTextOf(catalogue: Catalogue, row: PositionRow): string {
  switch (row.type) {
    case "section":
    case "text":
      return "";
    case "history":
      return lastSeen(row.history)
        .map((id) => catalogue.searchText(id))
        .join(" ");
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
