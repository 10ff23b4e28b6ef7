import type { Statement, Timeline } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import type { ExportFormat, PlacedTime, PositionsOptions } from "./export-format.ts";
import { exportFormats } from "./export-formats.ts";

/** The names that the writers take as `format`. */
export const formats: readonly string[] = exportFormats.map(({ name }) => name);

/** Writes statements in the order given. Throws a TypeError for a format that does not exist. */
export function writeStatements(statements: readonly Statement[], format: string): string {
  return findFormat("writeStatements(statements, format)", format).writeStatements(statements);
}

/** Writes time expressions in the order given. Throws a TypeError for a format that does not exist. */
export function writeTimes(times: readonly PlacedTime[], format: string): string {
  return findFormat("writeTimes(times, format)", format).writeTimes(times);
}

/**
 * Writes a timeline with the statements it names. Throws a TypeError for a format that does not exist, or for a
 * statement that the timeline names but that was not given.
 */
export function writeTimeline(
  timeline: Timeline,
  statements: readonly Statement[],
  format: string,
): string {
  const call = "writeTimeline(timeline, statements, format)";
  const writer = findFormat(call, format);
  const named = [...timeline.entries.flatMap((entry) => entry.statements), ...timeline.undated];
  expectStatements(call, named, statements);
  return writer.writeTimeline(timeline, statements);
}

/**
 * Writes positions with the statements they name; for people without what versions of a text merely restate, unless it
 * is asked for. Throws a TypeError for a format that does not exist, or for a
 * statement that the positions name but that was not given.
 */
export function writePositions(
  positions: Positions,
  statements: readonly Statement[],
  format: string,
  options: PositionsOptions = {},
): string {
  const call = "writePositions(positions, statements, format)";
  const writer = findFormat(call, format);
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
  return writer.writePositions(positions, statements, options);
}

function findFormat(call: string, name: string): ExportFormat {
  const format = exportFormats.find((candidate) => candidate.name === name);
  if (format !== undefined) return format;
  throw new TypeError(
    `${call}: expected format to be one of ${formats.join(", ")}; got ${JSON.stringify(name)}. Example: "json"`,
  );
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
