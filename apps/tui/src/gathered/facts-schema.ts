import * as v from "valibot";
import type { GatheredFacts } from "./gathered-facts.ts";
import { dated, reasons, span, words } from "./statement-schema.ts";

const block = v.object({
  kind: v.picklist(["paragraph", "heading", "list-item", "table-cell"]),
  depth: v.number(),
  span,
  parts: v.array(v.object({ span, text: v.string() })),
});

/** What a collection knows of a document; the file may come from anybody. */
export const factsSchema: v.GenericSchema<unknown, GatheredFacts> = v.object({
  document: v.object({
    id: v.string(),
    path: words,
    title: words,
    author: words,
    publisher: words,
    url: words,
    date: dated,
    text: v.string(),
    blocks: v.array(block),
    setAside: v.array(v.object({ span, text: v.string(), because: reasons })),
    pages: v.exactOptional(v.array(v.number())),
  }),
  options: v.object({
    locale: v.exactOptional(v.picklist(["en-GB", "en-US"])),
    fiscalYearStart: v.exactOptional(v.string()),
    aliases: v.exactOptional(v.record(v.string(), v.array(v.string()))),
  }),
  isWhole: v.boolean(),
});
