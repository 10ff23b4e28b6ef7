export { describeDate, describeYear, nameMonth } from "./describe-date.ts";
export type {
  PlacedTime,
  PositionsOptions,
  ResultKind,
  SourceDocument,
  WriteOptions,
} from "./export-format.ts";
export { formats, formatsFor } from "./find-writer.ts";
export { toJson } from "./safe-json.ts";
export { makeVisible } from "./safe-line.ts";
export { writePositions, writeStatements, writeTimeline, writeTimes } from "./write.ts";
