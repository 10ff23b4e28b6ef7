import type { DatedStatement, Timeline, TimelineAxis, TimelineEntry } from "../data.ts";
import { nameDays } from "./name-days.ts";
import { weighDate } from "./weigh-date.ts";

type Stretch = DatedStatement["refersTo"][number];

/**
 * Merges the statements of any number of documents into one timeline.
 *
 * On the axis `refers-to` a statement stands at every date that it tells of, on `stated-on` at the one when it was
 * said. Entries go by their first possible day, or the last one where they are open at the start ("by the end of 2016").
 *
 * @example
 * const statements = extractStatements(readDocument("The bridge closed in 2014. The school opened in May 2012."));
 * buildTimeline(statements, { axis: "refers-to" }).entries.map(({ edtf }) => edtf); // ["2012-05", "2014"]
 */
export function buildTimeline(
  statements: readonly DatedStatement[],
  { axis }: { readonly axis: TimelineAxis },
): Timeline {
  const entries = new Map<string, { stretch: Stretch; statements: DatedStatement[] }>();
  const undated: string[] = [];
  for (const statement of statements) {
    const stretches = axis === "refers-to" ? statement.refersTo : statedOn(statement);
    if (stretches.length === 0) undated.push(statement.id);
    for (const stretch of stretches) {
      const key = JSON.stringify([stretch.edtf, stretch.earliest, stretch.latest]);
      const entry = entries.get(key);
      if (entry === undefined) entries.set(key, { stretch, statements: [statement] });
      else if (entry.statements.at(-1) !== statement) entry.statements.push(statement);
    }
  }
  const mentions = groupMentions([...entries.values()]);
  return {
    axis,
    entries: [...entries.values()]
      .map((entry) => makeEntry(entry, mentions(entry.stretch)))
      .toSorted(compareEntries),
    undated,
  };
}

function makeEntry(
  { stretch: { edtf, earliest, latest }, statements }: Mentioned,
  mentions: readonly DatedStatement[],
): TimelineEntry {
  return {
    edtf,
    earliest,
    latest,
    statements: statements.map(({ id }) => id),
    documents: [...new Set(statements.map(({ document }) => document))],
    ...weighDate({ earliest, latest }, mentions),
  };
}

type Mentioned = { readonly stretch: Stretch; readonly statements: readonly DatedStatement[] };

/** The statements of all entries for the same days: an hour of a day is that day. */
function groupMentions(
  entries: readonly Mentioned[],
): (stretch: Stretch) => readonly DatedStatement[] {
  const byDays = new Map<string, readonly DatedStatement[]>();
  for (const { stretch, statements } of entries) {
    const known = byDays.get(nameDays(stretch));
    byDays.set(nameDays(stretch), known === undefined ? statements : [...known, ...statements]);
  }
  return (stretch) => byDays.get(nameDays(stretch)) ?? [];
}

function statedOn({ statedOn: { edtf, earliest, latest } }: DatedStatement): readonly Stretch[] {
  return edtf === null ? [] : [{ edtf, earliest, latest }];
}

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareDays(a.earliest ?? a.latest, b.earliest ?? b.latest, "") ||
    compareDays(a.latest, b.latest, "~") ||
    compareText(a.edtf, b.edtf)
  );
}

function compareDays(a: string | null, b: string | null, open: string): number {
  if (a?.startsWith("-") === true && b?.startsWith("-") === true) {
    const [yearA, yearB] = [a.slice(0, -6), b.slice(0, -6)];
    return yearA === yearB ? compareText(a, b) : compareText(yearB, yearA);
  }
  return compareText(a ?? open, b ?? open);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
