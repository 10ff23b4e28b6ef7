import type { Document, Statement, Timeline } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";

/** All that the browser shows. It reads no file: whoever opens it has read, extracted and compared. */
export type BrowserModel = {
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
  readonly timeline: Timeline;
  /** Null when there is nothing to compare, such as a single document. */
  readonly positions: Positions | null;
};
