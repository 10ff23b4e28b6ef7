import type { ExportFormat, ResultKind } from "./export-format.ts";
import { exportFormats } from "./export-formats.ts";

/**
 * The names of all formats.
 *
 * @example
 * formats.includes("csv"); // true
 */
export const formats: readonly string[] = exportFormats.map(({ name }) => name);

const writers = {
  statements: "writeStatements",
  times: "writeTimes",
  timeline: "writeTimeline",
  positions: "writePositions",
} as const;

type WriterOf<Kind extends ResultKind> = (typeof writers)[Kind];

/**
 * The formats that one kind of result can be written in: not every format has a place for every kind.
 *
 * @example
 * formatsFor("timeline").includes("markdown"); // true
 */
export function formatsFor(kind: ResultKind): readonly string[] {
  return exportFormats
    .filter((format) => format[writers[kind]] !== undefined)
    .map(({ name }) => name);
}

/**
 * The formats in which a timeline can be written that is not held whole.
 *
 * @example
 * streamedFormats.includes("jsonl"); // true
 */
export const streamedFormats: readonly string[] = exportFormats
  .filter(({ streamTimeline }) => streamTimeline !== undefined)
  .map(({ name }) => name);

/**
 * What writes a timeline piece by piece in the named format.
 *
 * Throws a TypeError, which begins with the call, where nothing does.
 */
export function findStream(
  call: string,
  name: string,
): NonNullable<ExportFormat["streamTimeline"]> {
  const stream = exportFormats.find((candidate) => candidate.name === name)?.streamTimeline;
  if (stream !== undefined) return stream;
  throw new TypeError(
    `${call}: expected format to be one of ${streamedFormats.join(", ")}; got ${JSON.stringify(name)}. Example: "jsonl"`,
  );
}

/**
 * What writes that kind of result in the named format.
 *
 * Throws a TypeError, which begins with the call, where nothing does.
 */
export function findWriter<Kind extends ResultKind>(
  call: string,
  kind: Kind,
  name: string,
): { readonly format: ExportFormat; readonly write: NonNullable<ExportFormat[WriterOf<Kind>]> } {
  const format = exportFormats.find((candidate) => candidate.name === name);
  const write = format?.[writers[kind]];
  if (format !== undefined && write !== undefined) return { format, write };
  const why = format === undefined ? "" : `, which has no place for ${kind}`;
  throw new TypeError(
    `${call}: expected format to be one of ${formatsFor(kind).join(", ")}; ` +
      `got ${JSON.stringify(name)}${why}. Example: "json"`,
  );
}
