import type { Element } from "hast";
import type { ReportDocument } from "./name-documents.ts";
import { type Child, tag } from "./nodes.ts";
import { markDocument } from "./statement-parts.ts";

/** A document's letter and name, leading to its address where it has one, and who made it. */
export function nameSource(document: ReportDocument): Element {
  return tag("p", { className: ["named"] }, markDocument(document), " ", titleOf(document));
}

export function titleOf({ name, url, by }: ReportDocument): Child {
  const title = tag("cite", { dir: "auto" }, name);
  return [
    // Where the report is read from is nobody's business.
    url === null ? title : tag("a", { href: url, rel: ["noreferrer", "noopener"] }, title),
    by.length === 0 ? null : [", ", tag("span", { dir: "auto" }, by.join(", "))],
  ];
}
