import type { Statement } from "@onrecord/core";
import { visible } from "../../presentation/visible.ts";
import type { Facet } from "../facet.ts";

/** What the speaker does in saying it; a refusal is a pledge of its own kind. */
export const act: Facet<Statement> = {
  name: "act",
  title: "Act",
  valuesOf: ({ act: done, polarity }) => [polarity === "negative" ? `negative ${done}` : done],
  labelOf: (value) => visible(value),
};
