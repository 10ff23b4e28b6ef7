export { describeDate, describeYear, nameMonth } from "./describe-date.ts";
export type {
  PlacedTime,
  PositionsOptions,
  ResultKind,
  SourceDocument,
  TimelineOptions,
  WriteOptions,
} from "./export-format.ts";
export { formats, formatsFor, streamedFormats } from "./find-writer.ts";
export { describeVersions } from "./describe-versions.ts";
export { isNews, type TimelineChanges } from "./mark-changes.ts";
export { outlineVersions } from "./outline-versions.ts";
export type {
  OutlinedHistory,
  OutlinedPositions,
  OutlinedText,
  VersionStep,
} from "./outline-versions.ts";
export type {
  PositionsJson,
  PositionsLine,
  SetAsideLine,
  StatementLine,
  StatementsJson,
  TimeLine,
  TimelineJson,
  TimelineLine,
  TimesJson,
} from "./json-records.ts";
export { toJson } from "./safe-json.ts";
export { makeVisible } from "./safe-line.ts";
export type { TimelineExtent } from "./describe-timeline.ts";
export type { SourcedEntry, TimelineSource } from "./timeline-source.ts";
export {
  streamTimeline,
  writePositions,
  writeStatements,
  writeTimeline,
  writeTimes,
} from "./write.ts";
