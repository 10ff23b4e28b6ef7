import { describeDate } from "@onrecord/export";
import type { Catalogue } from "../catalogue.ts";
import { fullSpeaker } from "./statement-words.ts";
import { visible } from "./visible.ts";

/**
 * A statement as it is cited: its words in quotation marks as they stand in the document, and beneath them who said
 * it, when, and where it stands. Null for an id that there is not.
 */
export function quoteOf(catalogue: Catalogue, id: string): string | null {
  const statement = catalogue.statement(id);
  if (statement === undefined) return null;
  const source = catalogue.source(statement.document);
  const [start, end] = statement.span;
  const words = source === undefined ? statement.text : source.document.text.slice(start, end);
  const reference = [
    fullSpeaker(statement),
    describeDate(statement.statedOn),
    ...(source === undefined || source.name === source.path ? [] : [visible(source.name)]),
    `${visible(source?.path ?? statement.document)}:${statement.line}`,
  ];
  return `“${visible(words).trim()}”\n— ${reference.join(" · ")}`;
}
