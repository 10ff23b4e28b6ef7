import { describeDate } from "@onrecord/export";
import type { Catalogue } from "../browser/catalogue.ts";
import type { Brush } from "../browser/presentation/brush.ts";
import { changeSign, isNews } from "../browser/presentation/change-words.ts";
import { entryWords, timeOf } from "../browser/presentation/entry-words.ts";
import { fit, fitApart, wrap } from "../browser/presentation/fit.ts";
import {
  type Count,
  countStatements,
  drawGroupDetail,
  drawGroupRow,
} from "../browser/presentation/group.ts";
import { drawStatementDetail } from "../browser/presentation/statement-detail.ts";
import { shortSpeaker } from "../browser/presentation/statement-words.ts";
import { visible } from "../browser/presentation/visible.ts";
import type { ListView, RowLook, Screen } from "../screen.ts";
import {
  type GroupRow,
  type StatementRow,
  type TimelineRow,
  buildTimelineRows,
  keyOfRow,
} from "./timeline-rows.ts";

const dateWidth = 13;
const narrowDateWidth = 12;

/** Every statement of every document in time order, under its year and month. */
export const timelineScreen: Screen = {
  name: "timeline",
  title: "Timeline",
  empty: "No statements were found in these documents.",
  legend: true,
  detail: "beside",
  keys: [],
  foldedAtFirst: () => [],
  view: ({ catalogue, folded }) =>
    viewRows(catalogue, buildTimelineRows(catalogue.model.timeline, folded), folded),
};

function viewRows(
  catalogue: Catalogue,
  rows: readonly TimelineRow[],
  folded: ReadonlySet<string>,
): ListView {
  const rowAt = (index: number): TimelineRow => {
    const row = rows[index];
    if (row === undefined)
      throw new RangeError(`expected a row below ${rows.length}, got ${index}`);
    return row;
  };
  // A group may hold every statement there is, and is drawn again with every key.
  const counts = new Map<string, Count>();
  const countOf = ({ key, statements }: GroupRow): Count => {
    const count = counts.get(key) ?? countStatements(catalogue, statements.flat());
    counts.set(key, count);
    return count;
  };
  return {
    count: rows.length,
    key: (index) => keyOfRow(rowAt(index)),
    groups: (index) => rowAt(index).groups,
    foldable: (index) => rowAt(index).type === "group",
    opens: (index) => rowAt(index).type === "statement",
    changed: (index) => {
      const row = rowAt(index);
      return row.type === "statement" && markOf(catalogue, row) !== "";
    },
    drawRow: (index, width, look) => {
      const row = rowAt(index);
      if (row.type === "statement") return drawStatementRow(catalogue, row, width, look);
      const indent = " ".repeat(row.groups.length);
      const closed = folded.has(row.key);
      return (
        indent + drawGroupRow(row.title, countOf(row), closed, width - indent.length, look.brush)
      );
    },
    drawDetail: (index, width, brush) => {
      const row = rowAt(index);
      return row.type === "group"
        ? drawGroupDetail(catalogue, placeOfRow(row), row.statements.flat(), width, brush)
        : drawDetail(catalogue, row, width, brush);
    },
    place: (index) => placeOfRow(rowAt(index)),
    searchText: (index) => {
      const row = rowAt(index);
      return row.type === "group" ? "" : catalogue.searchText(row.id);
    },
  };
}

function drawStatementRow(
  catalogue: Catalogue,
  row: StatementRow,
  width: number,
  { brush, top }: RowLook,
): string {
  const { entry, year } = row;
  const statement = catalogue.statement(row.id);
  if (statement === undefined) return fit("", width);
  const room = width < 50 ? narrowDateWidth : dateWidth;
  const shown = entry !== null && (row.first || top);
  const date = shown ? entryWords(entry.edtf, timeOf(statement, entry), year) : "";
  const indent = entry === null || width < 40 ? 1 : 2;
  const source = catalogue.source(statement.document);
  const sign = fit(source?.sign ?? "?", catalogue.signWidth);
  const mark = catalogue.model.positions === null ? "" : ` ${fit(markOf(catalogue, row), 2)}`;
  const who = shortSpeaker(statement);
  const left = width - indent - room - catalogue.signWidth - mark.length - 2;
  const text = visible(statement.text, left * 8);
  return (
    " ".repeat(indent) +
    fit(entry === null ? "" : visible(date), entry === null ? 0 : room) +
    ` ${brush(source?.tone ?? "plain", sign)}${brush("change", mark)} ` +
    (who === "" ? text : `${brush("faint", `${fitShort(who, left)}:`)} ${text}`)
  );
}

function fitShort(who: string, width: number): string {
  const room = Math.max(8, Math.floor(width / 3));
  return fit(who, room).trimEnd();
}

/** The surest change that leads here and says something new. */
function markOf(catalogue: Catalogue, { id }: StatementRow): string {
  const news = catalogue.changesTo(id).find(isNews);
  return news === undefined ? "" : changeSign(news.change);
}

function drawDetail(
  catalogue: Catalogue,
  { id, entry }: StatementRow,
  width: number,
  brush: Brush,
): readonly string[] {
  const statement = catalogue.statement(id);
  if (statement === undefined) return [];
  const words = brush("heading", entry === null ? "Undated" : visible(describeDate(entry)));
  const edtf = entry === null ? "" : brush("faint", visible(entry.edtf));
  const time = entry === null ? undefined : timeOf(statement, entry);
  return [
    fitApart(words, edtf, width),
    ...(time === undefined ? [] : wrap(`from the words “${visible(time.text)}”`, width)),
    "",
    ...drawStatementDetail(catalogue, statement, entry, width, brush),
  ];
}

function placeOfRow(row: TimelineRow): string {
  if (row.type === "statement") return row.entry === null ? "Undated" : describeDate(row.entry);
  const [year] = row.groups;
  return year === undefined ? row.title : `${row.title} ${year.slice("year ".length)}`;
}
