import type { TimelineAxis } from "@onrecord/core";
import type { RowNames } from "../same-row.ts";
import type { Filter } from "../filter/filter.ts";

/** Where a reader left a screen. What it names may be gone when they come back. */
export type KeptPlace = RowNames & {
  /** How many rows of the list stood above it on the screen. */
  readonly above: number;
  readonly pane: "list" | "detail";
  /** The first line of the detail in sight. */
  readonly detailTop: number;
  /** Groups that the reader folded, and that they unfolded of those folded at first. */
  readonly folded: readonly string[];
  readonly unfolded: readonly string[];
};

/** What is kept of a visit, so that the next one goes on there. Nothing of what a document says. */
export type Bookmark = {
  readonly screen: string;
  readonly axis: TimelineAxis;
  readonly weak: boolean;
  readonly filter: Filter;
  /** By the name of the screen. */
  readonly places: Readonly<Record<string, KeptPlace>>;
};
