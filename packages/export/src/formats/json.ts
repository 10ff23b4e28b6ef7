import type { FormatFor, ResultKind } from "../export-format.ts";
import type { PositionsJson, StatementsJson, TimelineJson, TimesJson } from "../json-records.ts";
import { toJson } from "../safe-json.ts";
import type { TimelineSource } from "../timeline-source.ts";

/**
 * JSON, indented by two spaces: the data of section 3 of the design as they are. A timeline and positions carry the
 * `statements` that they name by id.
 */
export const json: FormatFor<ResultKind> = {
  name: "json",
  mediaType: "application/json",
  extension: ".json",
  writeStatements: (statements) => write(statements),
  writeTimes: (times) => write(times),
  writeTimeline: (timeline, statements) => write({ ...timeline, statements }),
  streamTimeline,
  writePositions: (positions, statements) => write({ ...positions, statements }),
};

type Result = StatementsJson | TimesJson | TimelineJson | PositionsJson;

function write(result: Result): string {
  return `${toJson(result, 2)}\n`;
}

/** What `write` makes of it, piece by piece. */
function* streamTimeline(source: TimelineSource): Generator<string, void, undefined> {
  const { axis, leftOut } = source;
  yield `{\n  "axis": ${toJson(axis)}`;
  yield* streamList("entries", source.entries(), ({ entry }) => entry);
  yield* streamList("undated", source.undatedIds(), (id) => id);
  if (leftOut !== undefined) yield `,\n  "leftOut": ${indent(toJson(leftOut, 2), 1)}`;
  yield* streamList("statements", source.statements(), (statement) => statement);
  yield "\n}\n";
}

function* streamList<T>(
  name: string,
  items: Iterable<T>,
  recordOf: (
    item: T,
  ) => TimelineJson["entries"][number] | TimelineJson["statements"][number] | string,
): Generator<string, void, undefined> {
  yield `,\n  "${name}": [`;
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? "" : ","}\n    ${indent(toJson(recordOf(item), 2), 2)}`;
    isEmpty = false;
  }
  yield isEmpty ? "]" : "\n  ]";
}

/** Strings hold no line feed in JSON: all there are come from indentation. */
function indent(written: string, depth: number): string {
  return written.replaceAll("\n", `\n${"  ".repeat(depth)}`);
}
