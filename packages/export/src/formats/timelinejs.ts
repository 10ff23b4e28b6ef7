import type { Day } from "@onrecord/core";
import { findPrecision, splitDay } from "../calendar-day.ts";
import { chroniclePositions } from "../chronicle-positions.ts";
import { chronicleStatements, chronicleTimeline } from "../chronicle-statements.ts";
import { describeLeftOut } from "../describe-left-out.ts";
import type { FormatFor, SourceDocument, WriteOptions } from "../export-format.ts";
import { toHtml } from "../html-words.ts";
import { makeUuid } from "../make-urn.ts";
import type { Chronicle, Occurrence } from "../occurrence.ts";
import { placeDates } from "../place-dates.ts";
import { toJson } from "../safe-json.ts";
import { makeVisible } from "../safe-line.ts";
import { findLink, indexDocuments } from "../source-links.ts";

/**
 * TimelineJS JSON (timeline.knightlab.com/docs/json-format.html).
 *
 * A date is as close as it is known: a year has no month. Above each slide stands `display_date`, the date in words, and not
 * what TimelineJS would make of the numbers. Headline and text are HTML there, so that words of documents are escaped.
 */
export const timelinejs: FormatFor<"statements" | "timeline" | "positions"> = {
  name: "timelinejs",
  mediaType: "application/json",
  extension: ".json",
  writeStatements: (statements, options = {}) =>
    writeSlides(chronicleStatements(statements, options), options),
  writeTimeline: (timeline, statements, options = {}) =>
    writeSlides(chronicleTimeline(timeline, statements, options), options),
  writePositions: (positions, statements, options = {}) =>
    writeSlides(chroniclePositions(positions, statements, options), options),
};

function writeSlides({ title, occurrences }: Chronicle, { documents }: WriteOptions): string {
  const findDocument = indexDocuments(documents);
  const events = occurrences.flatMap((one) => drawSlide(one, findDocument(one.document)));
  const absent = describeLeftOut(occurrences.length - events.length, "their date is unknown");
  return `${toJson({ title: { text: { headline: toHtml(title + absent) } }, events }, 2)}\n`;
}

function drawSlide(
  { key, dates, when, headline, words, details, group }: Occurrence,
  document: SourceDocument | undefined,
): readonly object[] {
  const placement = placeDates(dates);
  if (placement === null) return [];
  const { from, to } = placement;
  const link = findLink(document);
  const lines = [
    ...details.map(toHtml),
    ...(link === null ? [] : [`<a href="${toHtml(link)}">${toHtml(link)}</a>`]),
  ];
  return [
    {
      unique_id: makeUuid(key),
      start_date: drawDate(from, findPrecision(from, to)),
      // A last year alone would be drawn as its first day. (An end within the year or month of the start is not drawn.)
      ...(from === to ? {} : { end_date: drawDate(to, "day") }),
      display_date: hideMarkup(when),
      text: {
        headline: toHtml(headline),
        text: `<p>${toHtml(words)}</p><p>${lines.join("<br>")}</p>`,
      },
      ...(group === null ? {} : { group: hideMarkup(group) }),
      // Else an address that a document writes out becomes a link.
      autolink: false,
    },
  ];
}

type SlideDate = { readonly year: number; readonly month?: number; readonly day?: number };

function drawDate(date: Day, precision: ReturnType<typeof findPrecision>): SlideDate {
  const { year: counted, month, day } = splitDay(date);
  // TimelineJS has no year 0 and calls the year -490 490 BCE.
  const year = counted > 0 ? counted : counted - 1;
  if (precision === "year") return { year };
  return precision === "month" ? { year, month } : { year, month, day };
}

const lookAlikes: Readonly<Record<string, string>> = { "<": "‹", ">": "›", "&": "＆" };

/** TimelineJS unescapes these fields and then takes them for HTML, so that escaping is no help. */
function hideMarkup(words: string): string {
  return makeVisible(words).replace(/[<>&]/g, (mark) => lookAlikes[mark] ?? mark);
}
