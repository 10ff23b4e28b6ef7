import type { Dated, Dates, Statement, Timeline } from "@onrecord/core";
import { describeDate } from "./describe-date.ts";
import {
  describeAct,
  describePlace,
  describeReason,
  describeSpeaker,
  describeStatedOn,
  describeStatements,
  describeTime,
} from "./describe-statement.ts";
import { describeTimeline } from "./describe-timeline.ts";
import type { SourceDocument } from "./export-format.ts";
import { foldLines } from "./fold-lines.ts";
import { indexStatements } from "./index-statements.ts";
import type { Chronicle, Occurrence } from "./occurrence.ts";
import { describeDoubt } from "./place-dates.ts";
import { indexDocuments } from "./source-links.ts";

type Known = { readonly documents?: readonly SourceDocument[] };

/** Statements at the dates on which they were made. */
export function chronicleStatements(
  statements: readonly Statement[],
  { documents }: Known,
): Chronicle {
  const tell = createTeller(documents);
  return {
    title: `Statements by the dates on which they were made: ${describeStatements(statements)}`,
    occurrences: statements.map((statement) => tell(statement, statement.statedOn, "stated-on")),
  };
}

/** The statements of a timeline at each of their dates; of its strongest dates, those that tell best. */
export function chronicleTimeline(
  timeline: Timeline,
  statements: readonly Statement[],
  { documents }: Known,
): Chronicle {
  const find = indexStatements(statements);
  const tell = createTeller(documents);
  return {
    title: describeTimeline(timeline),
    occurrences: timeline.entries.flatMap((entry) =>
      find(entry.typical ?? entry.statements).map((statement) =>
        tell(statement, entry, timeline.axis),
      ),
    ),
  };
}

function createTeller(
  documents: readonly SourceDocument[] | undefined,
): (statement: Statement, dates: Dates, axis: Timeline["axis"]) => Occurrence {
  const findDocument = indexDocuments(documents);
  return (statement, dates, axis) => {
    const isStated = axis === "stated-on";
    const document = findDocument(statement.document);
    return {
      key: isStated ? [axis, statement.id] : [axis, statement.id, dates.edtf ?? ""],
      dates,
      when: isStated ? describeStatedOn(statement) : describeDate(dates),
      headline: `${describeSpeaker(statement)} · ${describeAct(statement)}`,
      words: statement.text,
      details: [
        ...(isStated
          ? explainDated(statement.statedOn)
          : [...explainReferred(statement, dates), `said ${describeStatedOn(statement)}`]),
        ...(statement.condition === null ? [] : [`condition: ${foldLines(statement.condition)}`]),
        `source: ${nameSource(statement, document)}`,
      ],
      group: null,
      tag: statement.act,
      document: statement.document,
      written: document?.date ?? statement.statedOn,
    };
  };
}

/** What is uncertain of when something was said or written, and why. */
export function explainDated(dated: Dated): readonly string[] {
  const doubt = describeDoubt(dated);
  const reasons = dated.because.map(describeReason).join("; ");
  return [
    ...(doubt === null ? [] : [`date: ${describeDate(dated)}, ${doubt}`]),
    ...(dated.source === "inferred" ? [`date inferred: ${reasons}`] : []),
  ];
}

/** The words that name the date, what remains uncertain of it, and how they were read. */
function explainReferred({ times, deadline }: Statement, dates: Dates): readonly string[] {
  const all = deadline === null ? times : [...times, deadline];
  const named = all.find(({ edtf }) => edtf !== null && edtf === dates.edtf);
  const what = named === undefined ? describeDate(dates) : describeTime(named);
  const doubt = describeDoubt(dates);
  const because = named === undefined ? "" : ` (${named.because.map(describeReason).join("; ")})`;
  return [`date: ${what}${doubt === null ? "" : `, ${doubt}`}${because}`];
}

/** “What we owe, letters/a.md:3”. */
export function nameSource(
  statement: Pick<Statement, "document" | "line">,
  document: SourceDocument | undefined,
): string {
  const title = document?.title ?? null;
  return title === null
    ? describePlace(statement)
    : `${foldLines(title)}, ${describePlace(statement)}`;
}
