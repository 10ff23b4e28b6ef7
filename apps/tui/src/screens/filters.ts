import { type BrowserState, placeOf } from "../browser/browser-state.ts";
import { countAnswers } from "../browser/filter/count-answers.ts";
import type { Facet } from "../browser/filter/facet.ts";
import { changeFacets, statementFacets } from "../browser/filter/facets.ts";
import { listAnswers } from "../browser/filter/list-answers.ts";
import { undatedYear, year } from "../browser/filter/facets/year.ts";
import { type Filter, toggleWanted, withWanted } from "../browser/filter/filter.ts";
import { refold } from "../browser/moves.ts";
import { fitApart } from "../browser/presentation/fit.ts";
import { renew } from "../browser/renew.ts";
import { foldForSearch } from "../browser/search-text.ts";
import type { ListView, RowLook, Screen, ViewContext } from "../screen.ts";
import { readRows } from "./read-rows.ts";

/** The heading of a facet, or one of its answers. */
type FilterRow = {
  readonly facet: string;
  /** Null for the heading. */
  readonly value: string | null;
  readonly label: string;
  /** How much there is of it; of a heading, how many answers are wanted. */
  readonly count: number;
  readonly wanted: boolean;
};

/** Every answer that something gives, to be wanted or not: of one facet any, of all facets each. */
export const filtersScreen: Screen = {
  name: "filters",
  title: "Filter",
  empty: () => ["There is nothing to choose from."],
  visitedBy: "F",
  legend: false,
  detail: "none",
  keys: [
    {
      keys: ["enter", "space"],
      says: "want it, or no longer; on a heading: fold",
      brief: "choose",
      run: choose,
    },
    {
      keys: [">"],
      says: "this year and all later ones",
      brief: "from here",
      offered: isOnYear,
      run: (state) => wantYears(state, (one, here) => one >= here),
    },
    {
      keys: ["<"],
      says: "this year and all earlier ones",
      brief: "until here",
      offered: isOnYear,
      run: (state) => wantYears(state, (one, here) => one <= here),
    },
    {
      keys: ["x"],
      says: "want nothing of this group in particular",
      brief: "clear group",
      offered: (state) => state.options.filter[under(state)?.facet ?? ""] !== undefined,
      run: (state) => {
        const row = under(state);
        return row === null
          ? state
          : filterBy(state, withWanted(state.options.filter, row.facet, []));
      },
    },
  ],
  foldedAtFirst: () => [],
  view: (context) => viewRows(buildRows(context), context.folded),
};

function choose(state: BrowserState): BrowserState {
  const row = under(state);
  if (row === null) return state;
  if (row.value !== null) {
    return filterBy(state, toggleWanted(state.options.filter, row.facet, row.value));
  }
  const folded = new Set(placeOf(state).folded);
  const key = keyOf(row);
  if (!folded.delete(key)) folded.add(key);
  return refold(state, folded);
}

function filterBy(state: BrowserState, filter: Filter): BrowserState {
  return renew({ ...state, options: { ...state.options, filter } });
}

type Answer = Pick<FilterRow, "facet" | "value">;

/** What the reader is on. */
function under(state: BrowserState): Answer | null {
  const { view, cursor } = placeOf(state);
  return view.count === 0 ? null : readKey(view.key(cursor));
}

const keyOf = ({ facet, value }: Answer): string =>
  value === null ? `facet ${facet}` : `answer ${facet} ${value}`;

function readKey(key: string): Answer {
  const [, facet = "", ...rest] = key.split(" ");
  return { facet, value: key.startsWith("facet ") ? null : rest.join(" ") };
}

function isOnYear(state: BrowserState): boolean {
  const row = under(state);
  return row?.facet === year.name && row.value !== null && row.value !== undatedYear;
}

function wantYears(
  state: BrowserState,
  wants: (one: number, here: number) => boolean,
): BrowserState {
  const here = under(state)?.value;
  if (!isOnYear(state) || here === null || here === undefined) return state;
  const { view } = placeOf(state);
  const years: string[] = [];
  for (let row = 0; row < view.count; row += 1) {
    const { facet, value } = readKey(view.key(row));
    if (facet !== year.name || value === null || value === undatedYear) continue;
    if (wants(Number(value), Number(here))) years.push(value);
  }
  return filterBy(state, withWanted(state.options.filter, year.name, years));
}

function buildRows(context: ViewContext): readonly FilterRow[] {
  const counts = countAnswers(context.catalogue, context.options);
  const rows = <Item>(facet: Facet<Item>): readonly FilterRow[] =>
    rowsOf(facet, counts.get(facet.name) ?? new Map(), context);
  return [
    ...statementFacets.flatMap((facet) => rows(facet)),
    ...changeFacets.flatMap((facet) => rows(facet)),
  ];
}

/** A facet to which nothing has an answer is not offered; an answer that is wanted is, though nothing gives it now. */
function rowsOf<Item>(
  facet: Facet<Item>,
  counts: ReadonlyMap<string, number>,
  { catalogue, options, folded }: ViewContext,
): readonly FilterRow[] {
  const wanted = options.filter[facet.name] ?? [];
  const context = { catalogue, axis: options.axis };
  const answers = listAnswers(facet, counts, wanted, context).map((answer) =>
    Object.assign({ facet: facet.name, wanted: wanted.includes(answer.value) }, answer),
  );
  if (answers.length === 0) return [];
  const head = {
    facet: facet.name,
    value: null,
    label: facet.title,
    count: wanted.length,
    wanted: wanted.length > 0,
  };
  return folded.has(keyOf(head)) ? [head] : [head, ...answers];
}

function viewRows(rows: readonly FilterRow[], folded: ReadonlySet<string>): ListView {
  const rowAt = readRows(rows);
  return {
    count: rows.length,
    key: (index) => keyOf(rowAt(index)),
    groups: (index) => {
      const { facet, value } = rowAt(index);
      return value === null ? [] : [keyOf({ facet, value: null })];
    },
    foldable: (index) => rowAt(index).value === null,
    opens: (index) => rowAt(index).value !== null,
    changed: () => false,
    drawRow: (index, width, look) => drawRow(rowAt(index), folded, width, look),
    drawDetail: () => [],
    overview: null,
    day: () => null,
    place: (index) => rowAt(index).label,
    statements: () => [],
    searchText: (index) => foldForSearch(rowAt(index).label),
  };
}

function drawRow(
  row: FilterRow,
  folded: ReadonlySet<string>,
  width: number,
  { brush }: RowLook,
): string {
  const { value, label, count, wanted } = row;
  if (value === null) {
    const name = brush("heading", `${folded.has(keyOf(row)) ? "▸" : "▾"} ${label}`);
    return fitApart(name, wanted ? brush("faint", `${count} chosen`) : "", width);
  }
  const box = wanted ? brush("strong", `[x] ${label}`) : `[ ] ${label}`;
  return fitApart(`  ${box}`, brush("faint", String(count)), width);
}
