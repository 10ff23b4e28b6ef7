export type { NodeAnnotation } from "./annotate-tree.ts";
export type * from "./data.ts";
export { readEdtf, type EdtfReading } from "./documents/read-edtf.ts";
export { extractStatements, extractTimes, type ExtractOptions } from "./extract-statements.ts";
export { findAttributions } from "./find-attributions.ts";
export { findNounPhrases } from "./find-noun-phrases.ts";
export { findQuantities } from "./quantities/find-quantities.ts";
export { readDocument, type ReadOptions } from "./read-document.ts";
export { remarkOnrecord, type OnrecordData } from "./remark-onrecord.ts";
export { setRepeatsAside } from "./set-repeats-aside.ts";
export { splitSentences } from "./sentences/split-sentences.ts";
export { indexLines } from "./text/line-index.ts";
export { findTimes, type TimeOptions } from "./time/find-times.ts";
export { streamTimes } from "./time/stream-times.ts";
export { aboutTerm } from "./timeline/about-term.ts";
export { buildTimeline } from "./timeline/build-timeline.ts";
export { keepStrongest } from "./timeline/keep-strongest.ts";
export type { ToldStatement } from "./timeline/pick-typical.ts";
export {
  listSearchWords,
  searchTerm,
  type SearchedStatement,
  type TermSearch,
} from "./timeline/search-term.ts";
