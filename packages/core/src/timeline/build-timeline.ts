import type { Statement, Timeline, TimelineAxis, TimelineEntry } from "../data.ts";

type Stretch = Statement["refersTo"][number];

/**
 * Merges the statements of any number of documents into one timeline.
 *
 * On the axis `refers-to` a statement stands at every date that it tells of, on `stated-on` at the one when it was
 * said. Entries go by their first possible day, or the last one where they are open at the start ("by the end of 2016").
 */
export function buildTimeline(
  statements: readonly Statement[],
  { axis }: { readonly axis: TimelineAxis },
): Timeline {
  const entries = new Map<string, { stretch: Stretch; statements: Statement[] }>();
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
  return {
    axis,
    entries: [...entries.values()]
      .map(({ stretch, statements: mentions }) => makeEntry(stretch, mentions))
      .toSorted(compareEntries),
    undated,
  };
}

function statedOn({ statedOn: { edtf, earliest, latest } }: Statement): readonly Stretch[] {
  return edtf === null ? [] : [{ edtf, earliest, latest }];
}

function makeEntry(stretch: Stretch, mentions: readonly Statement[]): TimelineEntry {
  const documents = [...new Set(mentions.map(({ document }) => document))];
  return {
    edtf: stretch.edtf,
    earliest: stretch.earliest,
    latest: stretch.latest,
    statements: mentions.map(({ id }) => id),
    documents,
    salience: weighMentions(mentions.length, documents.length),
  };
}

/** Another document counts more than another mention in the same one. */
function weighMentions(mentions: number, documents: number): number {
  return Math.round((documents + Math.log2(1 + mentions)) * 100) / 100;
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
