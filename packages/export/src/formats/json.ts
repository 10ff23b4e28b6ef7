import type { FormatFor, ResultKind } from "../export-format.ts";
import { toJson } from "../safe-json.ts";

/**
 * JSON, indented by two spaces: the data of section 3 of the design as they are. A timeline and positions carry the
 * `statements` that they name by id.
 */
export const json: FormatFor<ResultKind> = {
  name: "json",
  mediaType: "application/json",
  extension: ".json",
  writeStatements: (statements) => `${toJson(statements, 2)}\n`,
  writeTimes: (times) => `${toJson(times, 2)}\n`,
  writeTimeline: (timeline, statements) => `${toJson({ ...timeline, statements }, 2)}\n`,
  writePositions: (positions, statements) => `${toJson({ ...positions, statements }, 2)}\n`,
};
