import type { Day } from "@onrecord/core";
import { findPrecision, splitDay } from "../calendar-day.ts";
import { chroniclePositions } from "../chronicle-positions.ts";
import { chronicleStatements, chronicleTimeline } from "../chronicle-statements.ts";
import { describeLeftOut } from "../describe-left-out.ts";
import type { FormatFor, SourceDocument, WriteOptions } from "../export-format.ts";
import { groupRuns } from "../group-runs.ts";
import type { Chronicle, Occurrence } from "../occurrence.ts";
import { placeDates } from "../place-dates.ts";
import { toJson } from "../safe-json.ts";
import { makeVisible } from "../safe-line.ts";
import { findLink, indexDocuments } from "../source-links.ts";

/**
 * markwhen (docs.markwhen.com): a line for each entry, with its date as close as it is known and then in words, and what
 * there is to say of it in the lines below.
 *
 * The language has no way to escape, so marks that would act there (tags, links, HTML) are written as look-alikes, and each
 * further line begins with a middle dot, so that none is taken for an event, a property or a heading.
 */
export const markwhen: FormatFor<"statements" | "timeline" | "positions"> = {
  name: "markwhen",
  mediaType: "text/plain",
  extension: ".mw",
  writeStatements: (statements, options = {}) =>
    writeEvents(chronicleStatements(statements, options), options),
  writeTimeline: (timeline, statements, options = {}) =>
    writeEvents(chronicleTimeline(timeline, statements, options), options),
  writePositions: (positions, statements, options = {}) =>
    writeEvents(chroniclePositions(positions, statements, options), options),
};

function writeEvents({ title, occurrences }: Chronicle, { documents }: WriteOptions): string {
  const findDocument = indexDocuments(documents);
  const groups = groupRuns(occurrences, ({ group }) => group);
  const drawn = groups.map(([group, ofGroup]) => ({
    heading: group === null ? "" : `\n# ${writeWords(group)}\n`,
    events: ofGroup.flatMap((one) => writeEvent(one, findDocument(one.document))),
  }));
  const count = drawn.reduce((sum, { events }) => sum + events.length, 0);
  const absent = describeLeftOut(occurrences.length - count, "their date is unknown");
  return [
    // A JSON string is one of YAML, too.
    `title: ${toJson(makeVisible(title + absent))}\n`,
    ...drawn
      .filter(({ events }) => events.length > 0)
      .map(({ heading, events }) => heading + events.join("")),
  ].join("");
}

function writeEvent(
  { dates, when, headline, words, details }: Occurrence,
  document: SourceDocument | undefined,
): readonly string[] {
  const placement = placeDates(dates);
  if (placement === null) return [];
  const link = findLink(document);
  const lines = [`${when} · ${headline}`, ...[words, ...details].map((line) => `· ${line}`)].map(
    writeWords,
  );
  // Only what we link ourselves is a link.
  const linked = link === null ? [] : [`· [${writeWords(link)}](${link.replaceAll(")", "%29")})`];
  return [`\n${writeRange(placement.from, placement.to)}: ${[...lines, ...linked].join("\n")}\n`];
}

/** A year, month or day, or two of them; before the year 1 there are years only. */
function writeRange(from: Day, to: Day): string {
  const [start, end] = [splitDay(from), splitDay(to)];
  if (start.year < 1) {
    const years = [...new Set([start.year, end.year])].map((year) =>
      year < 1 ? `${String(1 - year)} BC` : `${String(year)} AD`,
    );
    return years.join(" - ");
  }
  const length = { year: 4, month: 7, day: 10 }[findPrecision(from, to)];
  return [...new Set([from.slice(0, length), to.slice(0, length)])].join("/");
}

const lookAlikes: Readonly<Record<string, string>> = {
  "<": "‹",
  ">": "›",
  "#": "＃",
  "[": "［",
  "]": "］",
  "!": "！",
  ".": "․",
  "%": "\u00a0%",
};

/** Tags, links, HTML; the name of an event ("!name", ".end"); and a figure that would be taken for how much is done. */
const acting = /[<>#[\]]|!(?=\w)|\.(?=start|end)|(?<=\d)%/g;

function writeWords(words: string): string {
  return makeVisible(words).replace(acting, (mark) => lookAlikes[mark] ?? mark);
}
