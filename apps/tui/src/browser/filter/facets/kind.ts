import type { PlacedChange } from "../../catalogue.ts";
import { signOfKind } from "../../presentation/change-words.ts";
import { visible } from "../../presentation/visible.ts";
import type { Facet } from "../facet.ts";

/** How a position changed. */
export const kind: Facet<PlacedChange> = {
  name: "kind",
  title: "Kind of change",
  valuesOf: ({ change }) => [change.kind],
  labelOf: (value) => `${signOfKind(value)} ${visible(value)}`,
};
