import type { Dates, Statement } from "@onrecord/core";
import type { Properties } from "hast";
import type { View } from "./view.ts";

/** What counts as one: a statement, a change, or a line that points to one of them. */
type Sort = "statement" | "change" | "line";

/**
 * What the filters ask of an item, as `data-` attributes of words parted by spaces; `data-from` and `data-to` are its
 * first and last year, by ISO 8601 (so that 1 BC is 0).
 */
export function facetsOf(
  sort: Sort,
  view: View,
  statements: readonly Statement[],
  when: readonly Dates[] = statements.map(({ statedOn }) => statedOn),
  kinds: readonly string[] = statements.flatMap(({ id }) => view.kindsOf(id)),
): Properties {
  const years = yearsOf(when);
  return {
    dataItem: sort,
    dataHolder: list(statements.map((it) => view.holderOf(it).token)),
    dataAct: list(statements.map(({ act }) => act)),
    dataDocument: list(statements.map(({ document }) => view.documentOf(document).letter)),
    ...(kinds.length === 0 ? {} : { dataKind: list(kinds) }),
    ...(years === null ? {} : { dataFrom: String(years[0]), dataTo: String(years[1]) }),
  };
}

/** The first and last year that days lie in; an open end is taken for the other end. */
export function yearsOf(when: readonly Dates[]): readonly [number, number] | null {
  const years = when
    .flatMap(({ earliest, latest }) => [earliest ?? latest, latest ?? earliest])
    .flatMap((day) => (day === null ? [] : [yearOf(day)]));
  const [first] = years;
  if (first === undefined) return null;
  // Spread into Math.min, the years of a great many statements would overflow the stack.
  return [
    years.reduce((least, year) => Math.min(least, year), first),
    years.reduce((most, year) => Math.max(most, year), first),
  ];
}

/** The year of a day by ISO 8601. */
function yearOf(day: string): number {
  return Number(day.slice(0, -"-MM-DD".length));
}

function list(tokens: readonly string[]): string {
  return [...new Set(tokens)].join(" ");
}
