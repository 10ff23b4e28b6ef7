import type { Timeline, TimelineEntry } from "../data.ts";
import { nameDays } from "./name-days.ts";
import { pickTypical, type ToldStatement } from "./pick-typical.ts";

/** Few enough to read, enough to see whether documents tell the same. */
const shownPerDate = 3;

/**
 * The `count` strongest dates of a timeline, still in time order, with what is left out counted; each names the
 * statements that tell best what happened.
 *
 * A day and an hour of it, or “about” that day, become one date, named as most statements name it. Of equally strong
 * dates the one with more statements stays, then the earlier. Statements that the axis cannot place are left out too.
 *
 * @example
 * const texts = ["The bridge closed in 2014. It was built in 1931.", "The bridge closed in 2014, as we wrote."];
 * const statements = texts.flatMap((text, index) => extractStatements(readDocument(text, { id: `letter ${index}`, date: "2016" })));
 * const timeline = keepStrongest(buildTimeline(statements, { axis: "refers-to" }), statements, 1);
 * timeline.entries.map(({ edtf }) => edtf); // ["2014"]
 * timeline.leftOut; // { dates: 1, undated: 0 }
 */
export function keepStrongest(
  timeline: Timeline,
  statements: readonly ToldStatement[],
  count: number,
): Timeline {
  const dates = joinDates(timeline.entries);
  const kept = new Set(
    dates
      .toSorted((a, b) => b.salience - a.salience || b.statements.length - a.statements.length)
      .slice(0, count),
  );
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return {
    ...timeline,
    entries: dates.filter((date) => kept.has(date)).map((date) => withTypical(date, byId)),
    undated: [],
    leftOut: { dates: dates.length - kept.size, undated: timeline.undated.length },
  };
}

function withTypical(
  date: TimelineEntry,
  statements: ReadonlyMap<string, ToldStatement>,
): TimelineEntry {
  return { ...date, typical: pickTypical(date.statements, statements, shownPerDate) };
}

/** In time order, each at the place of its first entry. */
function joinDates(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const dates = new Map<string, TimelineEntry>();
  for (const entry of entries) {
    const known = dates.get(nameDays(entry));
    dates.set(nameDays(entry), known === undefined ? entry : join(known, entry));
  }
  return [...dates.values()];
}

function join(one: TimelineEntry, other: TimelineEntry): TimelineEntry {
  const named = other.statements.length > one.statements.length ? other : one;
  return {
    ...named,
    statements: [...new Set([...one.statements, ...other.statements])],
    documents: [...new Set([...one.documents, ...other.documents])],
  };
}
