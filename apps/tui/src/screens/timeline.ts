import type { Timeline, TimelineAxis } from "@onrecord/core";
import { describeDate } from "@onrecord/export";
import { type BrowserState, placeOf } from "../browser/browser-state.ts";
import type { Catalogue } from "../browser/catalogue.ts";
import type { Brush } from "../browser/presentation/brush.ts";
import { changeSign, isNews } from "../browser/presentation/change-words.ts";
import { entryWords, timeOf } from "../browser/presentation/entry-words.ts";
import { fit, fitApart, widthOf } from "../browser/presentation/fit.ts";
import {
  type Count,
  countStatements,
  drawGroupDetail,
  drawGroupRow,
  plural,
} from "../browser/presentation/group.ts";
import { drawStatementDetail } from "../browser/presentation/statement-detail.ts";
import { shortSpeaker } from "../browser/presentation/statement-words.ts";
import { textFrom } from "../browser/presentation/text-from.ts";
import { drawYearBars } from "../browser/presentation/year-bars.ts";
import { visible } from "../browser/presentation/visible.ts";
import { isFiltered } from "../browser/filter/filter.ts";
import { nothingPasses } from "../browser/filter/show-filter.ts";
import { startExport } from "../browser/export-prompt.ts";
import { follow, isOnStatement } from "../browser/follow.ts";
import { startJump } from "../browser/jump.ts";
import { renew } from "../browser/renew.ts";
import { shownTimeline } from "../browser/shown.ts";
import { orderOfDay, whereStands } from "../browser/where-stands.ts";
import type { ListView, RowLook, Screen } from "../screen.ts";
import {
  type GroupRow,
  type StatementRow,
  type TimelineRow,
  type UndatedPart,
  buildTimelineRows,
  keyOfRow,
} from "./timeline-rows.ts";
import { readRows } from "./read-rows.ts";

const dateWidth = 13;
const narrowDateWidth = 12;

const axisNames: Readonly<Record<TimelineAxis, string>> = {
  "refers-to": "when it happens",
  "stated-on": "when it was said",
};

const undatedTitles: Readonly<Record<TimelineAxis, string>> = {
  "refers-to": "Undated: tells of no certain time",
  "stated-on": "Undated: not known when it was said",
};

/** Every statement of every document in time order, under its year and month. */
export const timelineScreen: Screen = {
  name: "timeline",
  title: "Timeline",
  subtitle: ({ axis }) => axisNames[axis],
  empty: ({ catalogue, options }) => {
    const { documents, reading } = catalogue.model;
    if (reading !== null) return ["Reading the documents …"];
    if (isFiltered(options.filter)) return nothingPasses;
    if (documents.length === 0) return ["There are no documents."];
    const setAside = documents.reduce((sum, document) => sum + document.setAside.length, 0);
    return [
      `No statements were found in ${plural(documents.length, "document")}.`,
      ...(setAside === 0
        ? []
        : [
            "",
            `${plural(setAside, "passage")} set aside as no statement; to see why:`,
            "  onrecord extract --set-aside …",
          ]),
    ];
  },
  visitedBy: null,
  legend: true,
  detail: "beside",
  keys: [
    {
      keys: ["a"],
      says: "order by when it happens, or by when it was said",
      brief: "axis",
      run: (state) => {
        const axis = state.options.axis === "refers-to" ? "stated-on" : "refers-to";
        return {
          ...renew({ ...state, options: { ...state.options, axis } }),
          notice: `ordered by ${axisNames[axis]}`,
        };
      },
    },
    {
      keys: [":"],
      says: "go to a year, a month or a day: 2016, 2016-09, 2016-09-15",
      brief: "go to",
      run: startJump,
    },
    {
      keys: ["o"],
      says: "write what is shown to a file",
      brief: "write",
      run: (state) => startExport(state, "timeline"),
    },
    {
      keys: ["d"],
      says: "read the statement in its document",
      brief: "read",
      offered: isOnStatement,
      run: (state) => follow(state, "documents", "nothing here stands in a document"),
    },
    {
      keys: ["f"],
      says: "follow the statement to its change among the positions",
      brief: "follow",
      offered: hasChange,
      run: (state) => follow(state, "positions", "nothing among the positions is about this"),
    },
  ],
  foldedAtFirst: () => [],
  view: ({ catalogue, folded, options }) => {
    const { axis, entries, undated: ids } = shownTimeline(catalogue, options);
    const undated = { title: undatedTitles[axis], parts: partByDocument(catalogue, ids) };
    const rows = buildTimelineRows({ entries }, undated, folded);
    return viewRows(catalogue, rows, folded, countYears(entries));
  },
};

function hasChange(state: BrowserState): boolean {
  const { view, cursor } = placeOf(state);
  const [id] = view.count === 0 ? [] : view.statements(cursor);
  if (id === undefined) return false;
  const { changesTo, changesFrom } = state.catalogue;
  return changesTo(id).length + changesFrom(id).length > 0;
}

/** In the order of the documents. */
function partByDocument(
  catalogue: Catalogue,
  statements: readonly string[],
): readonly UndatedPart[] {
  const parts = new Map<string, string[]>();
  for (const id of statements) {
    const document = catalogue.statement(id)?.document ?? "";
    const part = parts.get(document);
    if (part === undefined) parts.set(document, [id]);
    else part.push(id);
  }
  return catalogue.sources.flatMap(({ document: { id }, name }) => {
    const own = parts.get(id);
    return own === undefined ? [] : [{ document: id, title: name, statements: own }];
  });
}

function viewRows(
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
  const text = textFrom(statement.text, query, left - who.length - 2);
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
  return [
    fitApart(words, `${sign}${brush("faint", ` line ${statement.line}`)}`, width),
    "",
    ...drawStatementDetail(catalogue, statement, entry, width, brush),
  ];
}

/** How many statements stand in each year. */
function countYears(entries: Timeline["entries"]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const entry of entries) {
    const stands = whereStands(entry);
    if (stands === null) continue;
    counts.set(stands.year, (counts.get(stands.year) ?? 0) + entry.statements.length);
  }
  return counts;
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
  if (row.type === "statement") return row.entry === null ? "Undated" : describeDate(row.entry);
  const [year] = row.groups;
  const isMonth = year?.startsWith("year ") === true;
  return isMonth ? `${row.title} ${year.slice("year ".length)}` : row.title;
}
