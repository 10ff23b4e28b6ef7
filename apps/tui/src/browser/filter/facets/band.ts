import type { PlacedChange } from "../../catalogue.ts";
import type { Facet } from "../facet.ts";

const names: Readonly<Record<string, string>> = { match: "firm", possible: "only possible" };

/** How far a change can be relied on. */
export const band: Facet<PlacedChange> = {
  name: "band",
  title: "Evidence",
  valuesOf: ({ change }) => [change.band],
  labelOf: (value) => names[value] ?? value,
};
