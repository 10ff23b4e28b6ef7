import type { Span } from "@onrecord/core";
import type { SourceDocument, WriteOptions } from "../export-format.ts";
import { makeUrn } from "../make-urn.ts";
import { findLink } from "../source-links.ts";
import { createSelector, type Selectors } from "./select-quote.ts";

/** Words of a document as the target of an annotation. */
export type Target = { readonly source: string; readonly selector: Selectors };

export type Body = Readonly<Record<string, unknown>>;

export type Annotation = {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: string;
  readonly body: readonly Body[];
  readonly target: Target;
};

/** Finds the words that a span of a document is. Throws where the document was not given, which is checked beforehand. */
export function createTargets({
  documents = [],
}: WriteOptions): (document: string, span: Span) => Target {
  const byId = new Map(
    documents.map((document) => [
      document.id,
      { source: nameSource(document), select: createSelector(document.text) },
    ]),
  );
  return (id, span) => {
    const found = byId.get(id);
    if (found === undefined) throw new TypeError(`expected the document ${JSON.stringify(id)}`);
    return { source: found.source, selector: found.select(span) };
  };
}

/** The document's address, else its id as a relative IRI, in which no colon makes a scheme of it. */
function nameSource(document: SourceDocument): string {
  const link = findLink(document);
  if (link !== null) return link;
  const wellFormed = document.id.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    "\ufffd",
  );
  const path = wellFormed.split("/").map(encodeURIComponent).join("/");
  // "//host" would be an address, and nothing at all would be the annotation itself.
  return path === "" || path.startsWith("/") ? `.${path === "" ? "/" : path}` : path;
}

/** Something said of the words, in plain text. */
export function describing(value: string): Body {
  return {
    type: "TextualBody",
    purpose: "describing",
    value,
    format: "text/plain",
    language: "en",
  };
}

export function tagging(value: string): Body {
  return { type: "TextualBody", purpose: "tagging", value, format: "text/plain" };
}

/** The same for programs. */
export function data(value: string): Body {
  return { type: "TextualBody", purpose: "describing", value, format: "application/json" };
}

/** A collection with all of its annotations on one page. */
export function collect(kind: string, label: string, items: readonly Annotation[]): object {
  const names = [kind, ...items.map(({ id }) => id)];
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: makeUrn(["collection", ...names]),
    type: "AnnotationCollection",
    label,
    total: items.length,
    first: { id: makeUrn(["page", ...names]), type: "AnnotationPage", startIndex: 0, items },
  };
}
