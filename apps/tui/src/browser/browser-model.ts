import type { Document, Statement, Timeline } from "@onrecord/core";
import type { Change, Positions } from "@onrecord/diff";

/** How far reading has come. */
type Progress = {
  /** Documents. */
  readonly read: number;
  /** Files that were found, null where that does not tell how many documents there are. */
  readonly files: number | null;
};

/** All that the browser shows. It reads no file: whoever opens it reads and extracts. */
export type BrowserModel = {
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
  readonly timeline: Timeline;
  /**
   * `awaited` until they are compared, which may take longer than a reader waits for the first screen; `none` when
   * there is nothing to compare, such as a single document.
   */
  readonly positions: Positions | "awaited" | "none";
  /** The changes among the positions that people have judged, as the rules alone see them. */
  readonly byRules: readonly Change[];
  /** Statements that the positions name though the timeline is without them: with `--about`, what others say on a matter. */
  readonly beside: readonly Statement[];
  /** While documents are still being read; null once all are there. */
  readonly reading: Progress | null;
};
