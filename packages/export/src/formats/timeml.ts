import type { TimeExpression } from "@onrecord/core";
import type { FormatFor, SourceDocument, WriteOptions } from "../export-format.ts";
import { writeTimeml } from "../timeml/write-timeml.ts";

/**
 * TimeML 1.2.1 (timeml.org): each document's text as read, with its time expressions as TIMEX3 elements in their places,
 * and the document's date as DCT. EDTF and the reasons stand in the attribute `comment`.
 *
 * TimeML is one document a file; several stand in an element `TimeMLCollection` around them. Characters that XML does not have
 * become U+FFFD, so that every other one keeps its place.
 */
export const timeml: FormatFor<"statements" | "times"> = {
  name: "timeml",
  mediaType: "application/xml",
  extension: ".tml",
  quotesDocuments: true,
  writeStatements: (statements, options = {}) =>
    writeAll(
      statements.flatMap(({ document, times }) => times.map((time) => ({ document, time }))),
      options,
    ),
  writeTimes: (times, options = {}) =>
    writeAll(
      times.map((time) => ({ document: time.document, time })),
      options,
    ),
};

function writeAll(
  found: readonly { readonly document: string; readonly time: TimeExpression }[],
  { documents = [] }: WriteOptions,
): string {
  const byDocument = new Map<string, TimeExpression[]>();
  for (const { document, time } of found) {
    const times = byDocument.get(document);
    if (times === undefined) byDocument.set(document, [time]);
    else times.push(time);
  }
  let count = -1;
  // An id is given once a file, also where it holds several documents.
  const name = (): string => {
    count += 1;
    return `t${String(count)}`;
  };
  const written = documents.map((document: SourceDocument) =>
    writeTimeml(document, byDocument.get(document.id) ?? [], name),
  );
  const whole =
    written.length === 1 ? written : ["<TimeMLCollection>", ...written, "</TimeMLCollection>"];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole.join("\n")}\n`;
}
