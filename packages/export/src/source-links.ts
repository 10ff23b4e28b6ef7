import type { SourceDocument } from "./export-format.ts";

/** The address of a document, where it has one that a reader may be sent to. */
export function findLink(document: Pick<SourceDocument, "url"> | undefined): string | null {
  const url = document?.url ?? "";
  // The parts of an address that need no escaping in XML, HTML or a calendar; "javascript:" is none.
  return /^https?:\/\/[\w.~:/?#@!$&*+,;=%()[\]-]{1,2000}$/i.test(url) ? url : null;
}

/** Looks documents up by id. */
export function indexDocuments(
  documents: readonly SourceDocument[] = [],
): (id: string) => SourceDocument | undefined {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (id) => byId.get(id);
}
