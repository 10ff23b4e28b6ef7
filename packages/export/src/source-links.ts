import type { SourceDocument } from "./export-format.ts";

/** An address of the web by RFC 3986, in which other letters than ASCII's may stand for their escapes. */
const address =
  /^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?(?:[/?](?:[\p{L}\p{M}\p{N}_.~:/?@!$&*+,;=()-]|%[\da-f]{2}){0,2000})?(?:#(?:[\w.~:/?@!$&*+,;=()-]|%[\da-f]{2}){0,200})?$/iu;

/**
 * The address of a document, where it has one that a reader may be sent to: of the web, and without any sign that XML, HTML
 * or a calendar would have to escape but “&”.
 */
export function findLink(document: Pick<SourceDocument, "url"> | undefined): string | null {
  const url = document?.url ?? "";
  return address.test(url) ? url.replace(/[^\u0020-\u007e]+/g, encodeURIComponent) : null;
}

/** Looks documents up by id. */
export function indexDocuments(
  documents: readonly SourceDocument[] = [],
): (id: string) => SourceDocument | undefined {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (id) => byId.get(id);
}
