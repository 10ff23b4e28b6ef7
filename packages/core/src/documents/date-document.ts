import type { Dated, Dates, DateSource, Reason, Span } from "../data.ts";
import { compareDays } from "./read-edtf.ts";

/** A date for the document that one source gives. */
export type DateCandidate = {
  readonly source: DateSource;
  readonly dates: Dates;
  readonly says: string;
  readonly span: Span | null;
};

/**
 * The date by the first source that has one.
 *
 * A later source that is finer and lies within it refines it: a file named for its year does not hide the day in its
 * dateline.
 */
export function dateDocument(candidates: readonly DateCandidate[]): Dated {
  const [first, ...rest] = candidates;
  if (first === undefined) {
    return {
      edtf: null,
      earliest: null,
      latest: null,
      source: "unknown",
      because: [{ rule: "document-date", says: "nothing says when the document was written" }],
    };
  }
  const finer =
    first.source === "file-name"
      ? rest.find(({ source, dates }) => source === "text" && liesWithin(dates, first.dates))
      : undefined;
  const { source, dates } = finer ?? first;
  const reasons = finer === undefined ? [first] : [first, finer];
  return { ...dates, source, because: reasons.map(writeReason) };
}

function writeReason({ source, says, span }: DateCandidate): Reason {
  const rule = `document-date/${source}`;
  return span === null ? { rule, says } : { rule, says, span };
}

function liesWithin(inner: Dates, outer: Dates): boolean {
  return (
    inner.edtf !== outer.edtf &&
    inner.earliest !== null &&
    inner.latest !== null &&
    outer.earliest !== null &&
    outer.latest !== null &&
    compareDays(inner.earliest, outer.earliest) >= 0 &&
    compareDays(inner.latest, outer.latest) <= 0
  );
}
