import type { Document } from "@onrecord/core";

/** A document as it is compared; with its text, what it says nowhere can be told for certain. */
export type DatedDocument = Pick<Document, "id" | "date"> & Partial<Pick<Document, "text">>;

/** Documents in time order, and which of them are earlier and which later. */
export type Sides = {
  readonly ordered: readonly DatedDocument[];
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Documents whose dates do not tell where they belong, with what is missing: nothing is said of them. */
  readonly unplaced: readonly { readonly document: DatedDocument; readonly says: string }[];
  /** A split parts them; without one each document is later than those before it. */
  readonly parted: boolean;
  /** No place in the order rests on a date that was only inferred: such a date proves nothing. */
  readonly stated: boolean;
};

/**
 * Orders documents by the first day that their dates allow, and parts them at the split: earlier is what was certainly
 * written before it, later what was certainly not. Without a split every document but the last is earlier than some
 * other, and every one but the first later.
 *
 * Documents of one day keep the order in which they were given. A document without a date is neither: to take it for the later one would turn a rise into a fall.
 */
export function orderDocuments(
  documents: readonly DatedDocument[],
  split: string | null,
  later: readonly string[] | null = null,
): Sides {
  if (later !== null) return partAsTold(documents, new Set(later));
  const from = split === null ? null : firstDay(split);
  const isDated = ({ date }: DatedDocument): boolean =>
    date.earliest !== null || date.latest !== null;
  const dated = documents.filter(isDated).toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
  const side = (some: readonly DatedDocument[]): ReadonlySet<string> =>
    new Set(some.map(({ id }) => id));
  const unplaced = documents
    .filter((document) => !isDated(document))
    .map((document) => ({ document, says: "it has no date" }));
  if (from === null) {
    const loose = findLoose(dated);
    const ordered = dated.filter(({ id }) => !loose.has(id));
    return {
      ordered,
      before: side(ordered.slice(0, -1)),
      after: side(ordered.slice(1)),
      unplaced: [
        ...unplaced,
        ...dated
          .filter(({ id }) => loose.has(id))
          .map((document) => ({
            document,
            says: `its date (${describeDate(document)}) leaves open which documents were written before it`,
          })),
      ],
      parted: false,
      stated: isStated(ordered),
    };
  }
  const isBefore = ({ date }: DatedDocument): boolean => date.latest !== null && date.latest < from;
  const isAfter = ({ date }: DatedDocument): boolean =>
    date.earliest !== null && date.earliest >= from;
  const isPlaced = (document: DatedDocument): boolean => isBefore(document) || isAfter(document);
  const between = dated.filter((document) => !isPlaced(document));
  const ordered = dated.filter(isPlaced);
  return {
    ordered,
    before: side(ordered.filter(isBefore)),
    after: side(ordered.filter(isAfter)),
    unplaced: [
      ...unplaced,
      ...between.map((document) => ({
        document,
        says: `its date (${describeDate(document)}) does not tell on which side of ${String(split)} it stands`,
      })),
    ],
    parted: true,
    stated: isStated(ordered),
  };
}

const isInferred = ({ date }: DatedDocument): boolean => date.source === "inferred";

const isStated = (documents: readonly DatedDocument[]): boolean => !documents.some(isInferred);

function describeDate(document: DatedDocument): string {
  return `${document.date.edtf ?? "open"}${isInferred(document) ? ", inferred" : ""}`;
}

/** Ids of the documents with an inferred date that some other document's date overlaps. */
function findLoose(documents: readonly DatedDocument[]): ReadonlySet<string> {
  const order = documents.toSorted((a, b) => compareText(startOf(a), startOf(b)));
  const loose = new Set<string>();
  let widest: DatedDocument | null = null;
  for (const [index, document] of order.entries()) {
    const next = order[index + 1];
    const isOverlapped =
      (widest !== null && startOf(document) <= endOf(widest)) ||
      (next !== undefined && startOf(next) <= endOf(document));
    if (isInferred(document) && isOverlapped) loose.add(document.id);
    if (widest === null || endOf(document) > endOf(widest)) widest = document;
  }
  return loose;
}

const startOf = ({ date }: DatedDocument): string => date.earliest ?? "";
const endOf = ({ date }: DatedDocument): string => date.latest ?? "~";

/** The caller knows which are later, whatever their dates leave open. */
function partAsTold(documents: readonly DatedDocument[], later: ReadonlySet<string>): Sides {
  const ordered = documents.toSorted(
    (a, b) => Number(later.has(a.id)) - Number(later.has(b.id)) || compareText(dayOf(a), dayOf(b)),
  );
  const ids = ordered.map(({ id }) => id);
  return {
    ordered,
    before: new Set(ids.filter((id) => !later.has(id))),
    after: new Set(ids.filter((id) => later.has(id))),
    unplaced: [],
    parted: true,
    stated: true,
  };
}

/** Whether one was certainly written before the other; two of one day stand in the order given. */
export function isCertainlyBefore(earlier: DatedDocument, later: DatedDocument): boolean {
  const [start, end] = [later.date.earliest, earlier.date.latest];
  if (start === null || end === null) return false;
  const sameDay =
    end === start &&
    earlier.date.earliest === end &&
    later.date.latest === start &&
    !isInferred(earlier) &&
    !isInferred(later);
  return end < start || sameDay;
}

function dayOf({ date }: DatedDocument): string {
  return date.earliest ?? date.latest ?? "";
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first day of a year, month or day, or of an interval's start. */
function firstDay(split: string): string {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:\/|$)/.exec(split);
  if (found === null) {
    throw new RangeError(
      `split: expected an EDTF year, month or day such as "2017" or "2017-05-04", or null where nothing parts the documents; got ${JSON.stringify(split)}`,
    );
  }
  const [, year, month = "01", day = "01"] = found;
  return `${year}-${month}-${day}`;
}
