import type { FormatFor, ResultKind } from "../export-format.ts";
import type { PositionsJson, StatementsJson, TimelineJson, TimesJson } from "../json-records.ts";
import { toJson } from "../safe-json.ts";

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
  writePositions: (positions, statements) => write({ ...positions, statements }),
};

type Result = StatementsJson | TimesJson | TimelineJson | PositionsJson;

function write(result: Result): string {
  return `${toJson(result, 2)}\n`;
}
