import type { Dates } from "@onrecord/core";
import { countDays } from "../calendar-day.ts";
import { chroniclePositions } from "../chronicle-positions.ts";
import { chronicleStatements } from "../chronicle-statements.ts";
import { describeLeftOut } from "../describe-left-out.ts";
import type { FormatFor, SourceDocument, WriteOptions } from "../export-format.ts";
import { toHtml } from "../html-words.ts";
import { makeUrn } from "../make-urn.ts";
import type { Chronicle, Occurrence } from "../occurrence.ts";
import { describeDated } from "../describe-statement.ts";
import { isExact } from "../place-dates.ts";
import { makeVisible } from "../safe-line.ts";
import { shortenWords } from "../shorten-words.ts";
import { findLink, indexDocuments } from "../source-links.ts";
import { escapeXml, writeAttributes } from "../xml/escape-xml.ts";

/**
 * Atom (RFC 4287): a feed of statements, or of what changed in positions; the latest first.
 *
 * An entry has to have an instant at which it was updated. We give the last day on which its document may have been written,
 * at noon UTC, which is the same day in nearly every time zone; `published` stands only where that day is known. The
 * title begins with the date of what it tells, in words. Ids last as long as the words of the statements do.
 */
export const atom: FormatFor<"statements" | "positions"> = {
  name: "atom",
  mediaType: "application/atom+xml",
  extension: ".atom",
  writeStatements: (statements, options = {}) =>
    writeFeed("statements", chronicleStatements(statements, options), options),
  writePositions: (positions, statements, options = {}) =>
    writeFeed("positions", chroniclePositions(positions, statements, options), options),
};

/** In characters, of the words of a document in a title. */
const longestQuote = 100;
/** What stands for no date where the standard wants one. */
const noInstant = "1970-01-01T12:00:00Z";

function writeFeed(
  kind: string,
  { title, occurrences }: Chronicle,
  { documents }: WriteOptions,
): string {
  const findDocument = indexDocuments(documents);
  const dated = occurrences
    .flatMap((occurrence) => {
      const instant = findInstant(occurrence.written);
      return instant === null ? [] : [{ occurrence, instant }];
    })
    .toSorted((a, b) => (a.instant < b.instant ? 1 : a.instant > b.instant ? -1 : 0));
  const absent = describeLeftOut(
    occurrences.length - dated.length,
    "nobody knows when their document was written",
  );
  // The oldest document stays when others are added, so that the feed remains the same feed.
  const oldest = dated.at(-1)?.occurrence.document ?? "";
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n`,
    `<feed xmlns="http://www.w3.org/2005/Atom">\n`,
    writeElement(1, "id", makeUrn(["feed", kind, oldest])),
    writeElement(1, "title", makeVisible(title + absent)),
    writeElement(1, "updated", dated[0]?.instant ?? noInstant),
    `  <author>\n${writeElement(2, "name", "onrecord")}  </author>\n`,
    writeElement(1, "generator", "onrecord"),
    ...dated.map(({ occurrence, instant }) =>
      writeEntry(occurrence, instant, findDocument(occurrence.document)),
    ),
    "</feed>\n",
  ].join("");
}

function writeEntry(
  { key, written, when, headline, words, details, tag }: Occurrence,
  instant: string,
  document: SourceDocument | undefined,
): string {
  const quoted = shortenWords(words, longestQuote);
  const title = [when, headline, quoted].map(makeVisible).join(" · ");
  const link = findLink(document);
  const lines = [when, headline, ...details, `written ${describeDated(written)}`];
  const content = [
    `<p>${toHtml(words)}</p>`,
    `<ul>${lines.map((line) => `<li>${toHtml(line)}</li>`).join("")}</ul>`,
  ];
  return [
    "  <entry>\n",
    writeElement(2, "id", makeUrn(key)),
    writeElement(2, "title", title),
    writeElement(2, "updated", instant),
    isExact(written) ? writeElement(2, "published", instant) : "",
    link === null ? "" : `    <link${writeAttributes({ rel: "alternate", href: link })}/>\n`,
    `    <category${writeAttributes({ term: makeVisible(tag) })}/>\n`,
    writeElement(2, "content", content.join(""), { type: "html" }),
    "  </entry>\n",
  ].join("");
}

/** The last day that a date allows, at noon; null where it allows none that RFC 3339 can write. */
function findInstant({ earliest, latest }: Dates): string | null {
  const day = latest ?? earliest;
  if (day === null || countDays(day) < countDays("0001-01-01")) return null;
  return `${day}T12:00:00Z`;
}

function writeElement(
  depth: number,
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  return `${"  ".repeat(depth)}<${name}${writeAttributes(attributes)}>${escapeXml(text)}</${name}>\n`;
}
