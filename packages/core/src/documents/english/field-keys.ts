import type { FieldName } from "../fields.ts";

/** Keys of front matter, in small letters, and the field that each of them gives. The first one in a document counts. */
export const fieldKeys: ReadonlyMap<string, FieldName> = new Map([
  ["date", "date"],
  ["published", "date"],
  ["author", "author"],
  ["authors", "author"],
  ["byline", "author"],
  ["speaker", "speaker"],
  ["title", "title"],
  ["headline", "title"],
  ["publisher", "publisher"],
  ["url", "url"],
  ["link", "url"],
]);
