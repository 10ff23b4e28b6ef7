export { alignStatements, type AlignOptions } from "./align-statements.ts";
export { comparePositions, type CompareOptions } from "./compare-positions.ts";
export { compareStatements, type Unrelated } from "./compare-statements.ts";
export type * from "./data.ts";
export { diffWords } from "./words/diff-words.ts";
