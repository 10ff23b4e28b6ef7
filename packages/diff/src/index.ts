export { applyReview, type Reviewed, type ReviewOptions } from "./apply-review.ts";
export { changeKinds } from "./change-kind-names.ts";
export { alignStatements, type AlignOptions } from "./align-statements.ts";
export { comparePositions, type CompareOptions } from "./compare-positions.ts";
export { compareStatements, type Unrelated } from "./compare-statements.ts";
export type * from "./data.ts";
export { keepAbout } from "./keep-about.ts";
export { findReviewLines, type Judgement, reviewLine } from "./review-line.ts";
export { diffWords } from "./words/diff-words.ts";
