import type { Statement } from "@onrecord/core";
import { visible } from "../../presentation/visible.ts";
import type { Facet } from "../facet.ts";

/** Where it stands. */
export const document: Facet<Statement> = {
  name: "document",
  title: "Document",
  valuesOf: (statement) => [statement.document],
  labelOf: (value, { catalogue }) => {
    const source = catalogue.source(value);
    return source === undefined ? visible(value) : `${source.sign} ${visible(source.name)}`;
  },
  rankOf: (value, { catalogue }) => catalogue.source(value)?.index ?? catalogue.sources.length,
};
