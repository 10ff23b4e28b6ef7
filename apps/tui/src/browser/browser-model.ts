import type { Document, Statement, Timeline } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";

/** All that the browser shows. It reads no file: whoever opens it has read and extracted. */
export type BrowserModel = {
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
  readonly timeline: Timeline;
  /**
   * `awaited` until they are compared, which may take longer than a reader waits for the first screen; `none` when
   * there is nothing to compare, such as a single document.
   */
  readonly positions: Positions | "awaited" | "none";
};
