import type { Timeline, TimelineEntry } from "@onrecord/core";
import { whereStands, yearAndMonth } from "../browser/where-stands.ts";
import { monthName, yearWords } from "../browser/presentation/short-date.ts";

/** A year, a month of it, the undated statements, or those of one document. */
export type GroupRow = {
  readonly type: "group";
  readonly key: string;
  readonly groups: readonly string[];
  readonly title: string;
  /** Ids of the statements beneath it, by date. */
  readonly statements: readonly (readonly string[])[];
};

/**
 * A statement at one of its dates. It holds no more than it must: there may be a hundred thousand, of which forty are
 * in sight.
 */
export type StatementRow = {
  readonly type: "statement";
  readonly groups: readonly string[];
  readonly id: string;
  /** Null for the undated. */
  readonly entry: TimelineEntry | null;
  /** The year it stands under. */
  readonly year: number | null;
  /** The first of its date. */
  readonly first: boolean;
};

export type TimelineRow = GroupRow | StatementRow;

type Year = {
  readonly year: number;
  readonly entries: TimelineEntry[];
  readonly months: Map<number, TimelineEntry[]>;
};

const undatedKey = "undated";

/** The statements of one document that have no date, in its order. */
export type UndatedPart = {
  readonly document: string;
  readonly title: string;
  readonly statements: readonly string[];
};

/** How the undated statements are headed, and parted by their documents. */
export type Undated = { readonly title: string; readonly parts: readonly UndatedPart[] };

/**
 * The timeline as rows: years, in them the dates that no month holds (a season, a year, several years), then the
 * months with their dates; the undated last.
 *
 * A date of several years stands where it begins, one that is open at its beginning where it ends.
 */
export function buildTimelineRows(
  { entries: dates }: Pick<Timeline, "entries">,
  undated: Undated,
  folded: ReadonlySet<string>,
): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  for (const { year, entries, months } of groupByYear(dates)) {
    const key = `year ${year}`;
    const all = [...entries, ...[...months.values()].flat()];
    rows.push(groupRow(key, [], titleOfYear(year, all), all));
    if (folded.has(key)) continue;
    addStatements(rows, entries, [key], year);
    for (const [month, ofMonth] of months) {
      const monthKey = `month ${year}-${month}`;
      rows.push(groupRow(monthKey, [key], monthName(month), ofMonth));
      if (!folded.has(monthKey)) addStatements(rows, ofMonth, [key, monthKey], year);
    }
  }
  addUndated(rows, undated, folded);
  return rows;
}

/** Names the row for good. */
export function keyOfRow(row: TimelineRow): string {
  return row.type === "group" ? row.key : `${row.entry?.edtf ?? undatedKey} ${row.id}`;
}

function groupByYear(entries: readonly TimelineEntry[]): readonly Year[] {
  const years = new Map<number, Year>();
  for (const entry of entries) {
    const { year, month } = whereStands(entry) ?? { year: 0, month: null };
    const found: Year = years.get(year) ?? { year, entries: [], months: new Map() };
    years.set(year, found);
    if (month === null) found.entries.push(entry);
    else {
      const dates = found.months.get(month) ?? [];
      found.months.set(month, dates);
      dates.push(entry);
    }
  }
  return [...years.values()]
    .toSorted((one, other) => one.year - other.year)
    .map(({ year, entries: own, months }) => ({
      year,
      entries: own,
      months: new Map([...months].toSorted(([one], [other]) => one - other)),
    }));
}

/** “1970 on” where nothing beneath it lies in that year alone. */
function titleOfYear(year: number, entries: readonly TimelineEntry[]): string {
  const isWider = entries.every(({ earliest, latest }) => {
    const [start, end] = [yearAndMonth(earliest), yearAndMonth(latest)];
    return start !== null && start.year !== end?.year;
  });
  return isWider ? `${yearWords(year)} on` : yearWords(year);
}

function groupRow(
  key: string,
  groups: readonly string[],
  title: string,
  entries: readonly TimelineEntry[],
): GroupRow {
  return { type: "group", key, groups, title, statements: entries.map((one) => one.statements) };
}

function addStatements(
  rows: TimelineRow[],
  entries: readonly TimelineEntry[],
  groups: readonly string[],
  year: number,
): void {
  for (const entry of entries) {
    let first = true;
    for (const id of entry.statements) {
      rows.push({ type: "statement", groups, id, entry, year, first });
      first = false;
    }
  }
}

function addUndated(
  rows: TimelineRow[],
  { title, parts }: Undated,
  folded: ReadonlySet<string>,
): void {
  if (parts.length === 0) return;
  const statements = parts.map((part) => part.statements);
  rows.push({ type: "group", key: undatedKey, groups: [], title, statements });
  if (folded.has(undatedKey)) return;
  for (const part of parts) {
    const key = `${undatedKey} ${part.document}`;
    const groups = [undatedKey, key];
    rows.push({
      type: "group",
      key,
      groups: [undatedKey],
      title: part.title,
      statements: [part.statements],
    });
    if (folded.has(key)) continue;
    for (const id of part.statements) {
      rows.push({ type: "statement", groups, id, entry: null, year: null, first: false });
    }
  }
}
