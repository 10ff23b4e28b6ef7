import type { TimelineAxis } from "@onrecord/core";
import type { Catalogue } from "../catalogue.ts";

export type FacetContext = {
  readonly catalogue: Pick<Catalogue, "source" | "sources">;
  readonly axis: TimelineAxis;
};

/** A question by which what is shown can be narrowed: whose position it is, which act, which kind of change. */
export type Facet<Item> = {
  readonly name: string;
  readonly title: string;
  /** What an item answers; several where a statement tells of several years. */
  readonly valuesOf: (item: Item, context: FacetContext) => readonly string[];
  /** An answer as the reader sees it. */
  readonly labelOf: (value: string, context: FacetContext) => string;
  /** The place of an answer among the others; by how often it is given where this is left out. */
  readonly rankOf?: (value: string, context: FacetContext) => number;
};
