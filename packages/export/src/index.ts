export { describeDate, describeYear, nameMonth } from "./describe-date.ts";
export type { PlacedTime, PositionsOptions } from "./export-format.ts";
export { toJson } from "./safe-json.ts";
export { makeVisible } from "./safe-line.ts";
export { formats, writePositions, writeStatements, writeTimeline, writeTimes } from "./write.ts";
