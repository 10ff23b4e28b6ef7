import type { Dates } from "@onrecord/core";
import { type CalendarDay, countDays, readCount } from "../calendar-day.ts";
import { chronicleStatements, chronicleTimeline } from "../chronicle-statements.ts";
import { describeLeftOut } from "../describe-left-out.ts";
import type { FormatFor, SourceDocument, WriteOptions } from "../export-format.ts";
import { writeLine, writeText } from "../ics/content-line.ts";
import { makeUuid } from "../make-urn.ts";
import type { Chronicle, Occurrence } from "../occurrence.ts";
import { isExact, placeDates } from "../place-dates.ts";
import { makeVisible } from "../safe-line.ts";
import { shortenWords } from "../shorten-words.ts";
import { findLink, indexDocuments } from "../source-links.ts";

/**
 * iCalendar (RFC 5545, RFC 7986): all-day events, for statements at the days on which they were made, and for a timeline at
 * the days of its axis.
 *
 * A calendar has days and no “about”. A date that is no single day begins its summary with the words for it and is tentative;
 * one longer than a month is left out and counted, since a bar through the whole year would hide the days that are
 * known.
 */
export const ics: FormatFor<"statements" | "timeline"> = {
  name: "ics",
  mediaType: "text/calendar",
  extension: ".ics",
  writeStatements: (statements, options = {}) =>
    writeCalendar(chronicleStatements(statements, options), options),
  writeTimeline: (timeline, statements, options = {}) =>
    writeCalendar(chronicleTimeline(timeline, statements, options), options),
};

/** In days: a month. */
const longest = 31;
/** Calendar programs take the year 79 for 1979. */
const firstYear = 1000;
/** In characters, of the words of a document in a summary. */
const longestQuote = 100;

function writeCalendar({ title, occurrences }: Chronicle, { documents }: WriteOptions): string {
  const findDocument = indexDocuments(documents);
  const events = occurrences.flatMap((one) => writeEvent(one, findDocument(one.document)));
  const absent = describeLeftOut(
    occurrences.length - events.length,
    "their date is unknown, longer than a month or before the year 1000",
  );
  const description = makeVisible(title + absent);
  return [
    writeLine("BEGIN", "VCALENDAR"),
    writeLine("VERSION", "2.0"),
    writeLine("PRODID", "-//onrecord//onrecord//EN"),
    writeLine("CALSCALE", "GREGORIAN"),
    writeText("NAME", "onrecord"),
    writeText("X-WR-CALNAME", "onrecord"),
    writeText("DESCRIPTION", description),
    writeText("X-WR-CALDESC", description),
    ...events,
    writeLine("END", "VCALENDAR"),
  ].join("");
}

function writeEvent(
  { key, dates, when, headline, words, details, tag, written }: Occurrence,
  document: SourceDocument | undefined,
): readonly string[] {
  const placement = placeDates(dates);
  if (placement === null) return [];
  const [first, last] = [countDays(placement.from), countDays(placement.to)];
  const [start, end] = [readCount(first), readCount(last + 1)];
  if (last - first >= longest || start.year < firstYear || end.year > 9999) return [];
  const isDay = isExact(dates);
  const quoted = shortenWords(words, longestQuote);
  const summary = [...(isDay ? [] : [when]), headline, quoted].map(makeVisible).join(" · ");
  const description = [when, headline, words, ...details].map(makeVisible).join("\n");
  const link = findLink(document);
  return [
    [
      writeLine("BEGIN", "VEVENT"),
      writeLine("UID", makeUuid(key)),
      writeLine("DTSTAMP", `${writeStamp(written)}T000000Z`),
      writeLine("DTSTART;VALUE=DATE", writeDay(start)),
      writeLine("DTEND;VALUE=DATE", writeDay(end)),
      writeText("SUMMARY", summary),
      writeText("DESCRIPTION", description),
      writeText("CATEGORIES", makeVisible(tag)),
      ...(isDay ? [] : [writeLine("STATUS", "TENTATIVE")]),
      writeLine("TRANSP", "TRANSPARENT"),
      ...(link === null ? [] : [writeLine("URL", link)]),
      writeText("X-ONRECORD-EDTF", makeVisible(dates.edtf ?? "")),
      writeLine("END", "VEVENT"),
    ].join(""),
  ];
}

/** When the event was made, for which the standard wants a day: the last that its document may be of, and never the clock. */
function writeStamp({ earliest, latest }: Dates): string {
  const day = latest ?? earliest;
  const stamp = day === null ? null : readCount(countDays(day));
  return stamp === null || stamp.year < 1 ? "19700101" : writeDay(stamp);
}

function writeDay({ year, month, day }: CalendarDay): string {
  return [String(year).padStart(4, "0"), pad(month), pad(day)].join("");
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
