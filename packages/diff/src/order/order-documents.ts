import type { Document } from "@onrecord/core";

export type DatedDocument = Pick<Document, "id" | "date"> & Partial<Pick<Document, "text">>;

/** Documents in time order, and which of them are earlier and which later. */
export type Sides = {
  readonly ordered: readonly DatedDocument[];
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** A split parts them; without one each document is later than those before it. */
  readonly parted: boolean;
};

/**
 * Orders documents by the first day that their dates allow, undated ones last, and parts them at the split: later is
 * what cannot have been written before it. Without a split every document but the last is earlier than some other, and
 * every one but the first later.
 */
export function orderDocuments(documents: readonly DatedDocument[], split: string | null): Sides {
  const ordered = documents.toSorted(
    (a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id),
  );
  const from = split === null ? null : firstDay(split);
  const side = (some: readonly DatedDocument[]): ReadonlySet<string> =>
    new Set(some.map(({ id }) => id));
  if (from === null) {
    return {
      ordered,
      before: side(ordered.slice(0, -1)),
      after: side(ordered.slice(1)),
      parted: false,
    };
  }
  return {
    ordered,
    before: side(ordered.filter((document) => dayOf(document) < from)),
    after: side(ordered.filter((document) => dayOf(document) >= from)),
    parted: true,
  };
}

/** After every day that is known. */
const undated = "~";

function dayOf({ date }: DatedDocument): string {
  return date.earliest ?? date.latest ?? undated;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first day of a year, month or day, or of an interval's start. */
function firstDay(split: string): string {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:\/|$)/.exec(split);
  if (found === null) {
    throw new RangeError(
      `split: expected an EDTF year, month or day such as "2017" or "2017-05-04", got ${JSON.stringify(split)}`,
    );
  }
  const [, year, month = "01", day = "01"] = found;
  return `${year}-${month}-${day}`;
}
