import type { Statement } from "@onrecord/core";
import { visible } from "../../presentation/visible.ts";
import type { Facet } from "../facet.ts";

/** Whose position it is. */
export const holder: Facet<Statement> = {
  name: "holder",
  title: "Holder",
  valuesOf: ({ speaker }) => [speaker.holder ?? speaker.name ?? ""],
  labelOf: (value) => (value === "" ? "not named" : visible(value, 60)),
};
