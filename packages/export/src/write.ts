import type { Statement, Timeline } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import type {
  ExportFormat,
  PlacedTime,
  PositionsOptions,
  TimelineOptions,
  WriteOptions,
} from "./export-format.ts";
import { findStream, findWriter } from "./find-writer.ts";
import type { TimelineSource } from "./timeline-source.ts";

/**
 * Writes statements in the order given. Throws a TypeError for a format that cannot, or that quotes documents which were
 * not given.
 *
 * @example
 * import { extractStatements, readDocument } from "@onrecord/core";
 * const statements = extractStatements(readDocument("We will build 480 homes by 2019.", { date: "2016" }));
 * JSON.parse(writeStatements(statements, "json"))[0].act; // "pledge"
 * writeStatements(statements, "csv").split("\n").length; // 3
 */
export function writeStatements(
  statements: readonly Statement[],
  format: string,
  options: WriteOptions = {},
): string {
  const call = "writeStatements(statements, format, options)";
  const writer = findWriter(call, "statements", format);
  expectDocuments(call, writer.format, statements, options);
  return writer.write(statements, options);
}

/**
 * Writes time expressions in the order given. Throws a TypeError for a format that cannot, or that quotes documents which
 * were not given.
 *
 * @example
 * import { findTimes } from "@onrecord/core";
 * const times = findTimes("Closed since May 2016.").map((time) => ({ ...time, document: "a letter", line: 1 }));
 * writeTimes(times, "markdown").includes("since May 2016"); // true
 */
export function writeTimes(
  times: readonly PlacedTime[],
  format: string,
  options: WriteOptions = {},
): string {
  const call = "writeTimes(times, format, options)";
  const writer = findWriter(call, "times", format);
  expectDocuments(call, writer.format, times, options);
  return writer.write(times, options);
}

/**
 * Writes a timeline with the statements it names; for people also with the changes that are given, each at its statement.
 * Throws a TypeError for a format that cannot, for one that quotes
 * documents which were not given, or for a statement that the timeline names but that was not given.
 *
 * @example
 * import { buildTimeline, extractStatements, readDocument } from "@onrecord/core";
 * const statements = extractStatements(readDocument("We will build 480 homes by 2019.", { date: "2016" }));
 * const timeline = buildTimeline(statements, { axis: "refers-to" });
 * writeTimeline(timeline, statements, "text").includes("480 homes"); // true
 */
export function writeTimeline(
  timeline: Timeline,
  statements: readonly Statement[],
  format: string,
  options: TimelineOptions = {},
): string {
  const call = "writeTimeline(timeline, statements, format, options)";
  const writer = findWriter(call, "timeline", format);
  const named = [...timeline.entries.flatMap((entry) => entry.statements), ...timeline.undated];
  expectStatements(call, named, statements);
  expectDocuments(call, writer.format, statements, options);
  return writer.write(timeline, statements, options);
}

/**
 * Writes a timeline that need not be held whole, piece by piece: together they are what `writeTimeline` writes of it.
 * Throws a TypeError for a format that cannot (`streamedFormats` are those that can).
 *
 * @example
 * import { buildTimeline, extractStatements, readDocument } from "@onrecord/core";
 * const statements = extractStatements(readDocument("We will build 480 homes by 2019.", { date: "2016" }));
 * const { axis, entries, undated } = buildTimeline(statements, { axis: "refers-to" });
 * const source = {
 *   axis,
 *   dates: entries.length,
 *   undated: undated.length,
 *   entries: () => entries.map((entry) => ({ entry, find: () => statements })),
 *   undatedIds: () => [],
 *   undatedStatements: () => [],
 *   statements: () => statements,
 * };
 * Array.from(streamTimeline(source, "text")).join("").includes("480 homes"); // true
 */
export function streamTimeline(
  source: TimelineSource,
  format: string,
  options: TimelineOptions = {},
): Iterable<string> {
  const call = "streamTimeline(source, format, options)";
  return findStream(call, format)(source, options);
}

/**
 * Writes positions with the statements they name; for people without what versions of a text merely restate, unless it
 * is asked for. Throws a TypeError for a format that cannot, for one that quotes documents which were not given, or for a
 * statement that the positions name but that was not given.
 *
 * @example
 * import { type Document, extractStatements, readDocument } from "@onrecord/core";
 * import { comparePositions } from "@onrecord/diff";
 * const read = (id: string, text: string): Document => readDocument(text, { id, date: id, author: "The party" });
 * const documents = [read("2016", "We will build 480 homes by 2019."), read("2018", "We will build 200 homes by 2019.")];
 * const statements = documents.flatMap((document) => extractStatements(document));
 * const positions = comparePositions(statements, { documents, split: "2017" });
 * writePositions(positions, statements, "markdown").includes("lowered"); // true
 */
export function writePositions(
  positions: Positions,
  statements: readonly Statement[],
  format: string,
  options: PositionsOptions = {},
): string {
  const call = "writePositions(positions, statements, format, options)";
  const writer = findWriter(call, "positions", format);
  const named = [
    ...positions.matters.flatMap((matter) => [
      ...matter.statements,
      ...matter.changes.flatMap((change) => [change.before, change.after]),
    ]),
    ...positions.new,
    ...positions.unanswered.map(({ id }) => id),
    ...positions.dropped.map(({ id }) => id),
    ...positions.versions.flatMap(({ histories }) => histories.flatMap((it) => it.statements)),
  ];
  expectStatements(call, named, statements);
  expectDocuments(call, writer.format, statements, options);
  return writer.write(positions, statements, options);
}

function expectStatements(
  call: string,
  named: readonly string[],
  statements: readonly Statement[],
): void {
  const given = new Set(statements.map(({ id }) => id));
  const missing = named.find((id) => !given.has(id));
  if (missing === undefined) return;
  throw new TypeError(
    `${call}: expected every statement that is named; got ${statements.length} without ${JSON.stringify(missing)}. ` +
      `Example: the list that the timeline or the positions were made from`,
  );
}

function expectDocuments(
  call: string,
  { name, quotesDocuments }: ExportFormat,
  found: readonly { readonly document: string }[],
  { documents = [] }: WriteOptions,
): void {
  if (quotesDocuments === undefined) return;
  const given = new Set(documents.map(({ id }) => id));
  const missing = found.find(({ document }) => !given.has(document));
  if (missing === undefined) return;
  throw new TypeError(
    `${call}: expected options.documents to hold every document, since ${name} quotes them; ` +
      `got ${documents.length} without ${JSON.stringify(missing.document)}. Example: { documents: [document] }`,
  );
}
