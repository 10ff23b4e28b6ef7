import { describeDate } from "@onrecord/export";
import type { Catalogue } from "../browser/catalogue.ts";
import type { Brush } from "../browser/presentation/brush.ts";
import { changeSign, isNews } from "../browser/presentation/change-words.ts";
import { entryWords, timeOf } from "../browser/presentation/entry-words.ts";
import { fit, fitApart, widthOf, wrap } from "../browser/presentation/fit.ts";
import {
  type Count,
  countStatements,
  drawGroupDetail,
  drawGroupRow,
} from "../browser/presentation/group.ts";
import { drawStatementDetail } from "../browser/presentation/statement-detail.ts";
import { shortDateWords } from "../browser/presentation/short-date.ts";
import { shortSpeaker } from "../browser/presentation/statement-words.ts";
import { textFrom } from "../browser/presentation/text-from.ts";
import { drawYearBars } from "../browser/presentation/year-bars.ts";
import { visible } from "../browser/presentation/visible.ts";
import { orderOfDay } from "../browser/where-stands.ts";
import type { ListView, RowLook } from "../screen.ts";
import { type GroupRow, type StatementRow, type TimelineRow, keyOfRow } from "./timeline-rows.ts";
import { readRows } from "./read-rows.ts";

const dateWidth = 13;
const narrowDateWidth = 12;

/** The rows of the timeline, as a list to be drawn; `years` tells how many statements stand in each. */
export function viewTimeline(
  catalogue: Catalogue,
  rows: readonly TimelineRow[],
  folded: ReadonlySet<string>,
  years: ReadonlyMap<number, number>,
): ListView {
  const rowAt = readRows(rows);
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
    overview:
      years.size < 2
        ? null
        : (cursor, width, brush) => drawYearBars(years, yearOfRow(rowAt(cursor)), width, brush),
    day: (index) => dayOfRow(rowAt(index)),
    place: (index) => placeOfRow(rowAt(index)),
    statements: (index) => {
      const row = rowAt(index);
      return row.type === "group" ? [] : [row.id];
    },
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
  { brush, top, query }: RowLook,
): string {
  const { entry, year } = row;
  const statement = catalogue.statement(row.id);
  if (statement === undefined) return fit("", width);
  const room = width < 50 ? narrowDateWidth : dateWidth;
  const shown = entry !== null && (row.first || top);
  const date = shown ? entryWords(entry.edtf, timeOf(statement, entry), year) : "";
  const indent = width < 40 ? 1 : 2;
  const source = catalogue.source(statement.document);
  const sign = fit(source?.sign ?? "?", catalogue.signWidth);
  const mark = catalogue.model.positions === "none" ? "" : ` ${fit(markOf(catalogue, row), 2)}`;
  const dated = entry === null ? 0 : room;
  const left = width - indent - dated - catalogue.signWidth - mark.length - 2;
  const who = fitShort(shortSpeaker(statement), left);
  const text = textFrom(statement.text, query, left - widthOf(who) - 2);
  return (
    `${" ".repeat(indent)}${fit(visible(date), dated)} ` +
    `${brush(source?.tone ?? "plain", sign)}${brush("change", mark)} ` +
    (who === "" ? text : `${brush("faint", `${who}:`)} ${text}`)
  );
}

/** A speaker who has to share the line: cut between words where that leaves enough. */
function fitShort(who: string, width: number): string {
  const room = Math.max(8, Math.floor(width * 0.45));
  if (widthOf(who) <= room) return who;
  const cut = fit(who, room).trimEnd();
  const space = cut.lastIndexOf(" ");
  return space * 2 > room ? `${cut.slice(0, space)}…` : cut;
}

/** The surest change that leads here and says something new. */
function markOf(catalogue: Catalogue, { id }: StatementRow): string {
  const news = catalogue.changesTo(id).find(({ change }) => isNews(change));
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
  const source = catalogue.source(statement.document);
  const sign = source === undefined ? "?" : brush(source.tone, source.sign);
  const at = `${sign}${brush("faint", ` line ${statement.line}`)}`;
  const beside = widthOf(words) + widthOf(at) < width;
  return [
    // Half a date may be taken for another.
    ...(beside ? [fitApart(words, at, width)] : [...wrap(words, width), at]),
    "",
    ...drawStatementDetail(catalogue, statement, entry, width, brush),
  ];
}

function yearOfRow(row: TimelineRow): number | null {
  if (row.type === "statement") return row.year;
  const order = dayOfRow(row);
  return order === null ? null : Math.floor(order / 10_000);
}

function dayOfRow(row: TimelineRow): number | null {
  if (row.type === "group") return orderOfDay(/^(?:year|month) (\S+)$/.exec(row.key)?.[1] ?? null);
  // What is open at its beginning stands before the months of the year that it ends in.
  return orderOfDay(row.entry?.earliest ?? row.entry?.latest?.slice(0, -"-MM-DD".length) ?? null);
}

function placeOfRow(row: TimelineRow): string {
  if (row.type === "statement") {
    const { entry } = row;
    if (entry === null) return "Undated";
    const short = shortDateWords(entry.edtf, null);
    return short === entry.edtf ? describeDate(entry) : visible(short);
  }
  const [year] = row.groups;
  const isMonth = year?.startsWith("year ") === true;
  return isMonth ? `${row.title} ${year.slice("year ".length)}` : row.title;
}
