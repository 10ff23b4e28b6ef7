import type { ListView } from "../screen.ts";
import {
  type BrowserState,
  type Place,
  type Search,
  placeOf,
  viewContext,
  withPlace,
} from "./browser-state.ts";
import { reveal, rowOf } from "./moves.ts";
import { searchWords } from "./search-text.ts";

/** Opens an empty prompt. */
export function startSearch(state: BrowserState): BrowserState {
  const search = beginSearch(state, "", true);
  return withPlace({ ...state, search }, { ...search.origin, pane: "list" });
}

/** Looks for the query and goes to the first match from where the reader began; with none, stays there. */
export function setQuery(state: BrowserState, query: string): BrowserState {
  if (state.search === null) return state;
  const { view, origin, query: shorter, matches: known } = state.search;
  // Who types on only narrows what was found; with a hundred thousand rows that is felt.
  const rows = shorter !== "" && query.startsWith(shorter) ? known : allRows(view);
  const search = { ...state.search, query, matches: findMatches(view, rows, query) };
  const back = withPlace({ ...state, search }, { ...origin, pane: "list" });
  const [first] = search.matches;
  if (first === undefined) return back;
  const start = rowIn(view, origin);
  return reveal(back, search.view, search.matches.find((row) => row >= start) ?? first);
}

/** Keeps the query and gives the keys back to the list. */
export function keepSearch(state: BrowserState): BrowserState {
  if (state.search === null) return state;
  const search = state.search.query === "" ? null : { ...state.search, typing: false };
  return { ...state, search };
}

/** Forgets the query; while it is being typed, also returns to where the reader began. */
export function dropSearch(state: BrowserState): BrowserState {
  if (state.search === null) return state;
  const dropped = { ...state, search: null };
  return state.search.typing ? withPlace(dropped, state.search.origin) : dropped;
}

/** To the next (`1`) or previous (`-1`) match, round the end; on another screen the query is looked for there. */
export function goToMatch(state: BrowserState, direction: -1 | 1): BrowserState {
  if (state.search === null || state.search.query === "") return state;
  const here = state.search.screen === state.screen;
  const search = here ? state.search : beginSearch(state, state.search.query, false);
  const { matches, view } = search;
  const row = rowIn(view, placeOf(state));
  const next =
    direction > 0
      ? (matches.find((match) => match > row) ?? matches[0])
      : (matches.findLast((match) => match < row) ?? matches.at(-1));
  const found = { ...state, search };
  return next === undefined ? found : reveal(found, search.view, next);
}

/** Which of the matches the cursor stands on, counted from 1; 0 when on none. */
export function matchNumber({ view, matches }: Search, place: Place): number {
  return matches.indexOf(rowIn(view, place)) + 1;
}

function beginSearch(state: BrowserState, query: string, typing: boolean): Search {
  return lookFor(state, query, typing, state.screen, placeOf(state));
}

/** The same search over rows that have changed, for whoever has changed them. */
export function searchAgain(state: BrowserState, search: Search, origin: Place): Search {
  return lookFor(state, search.query, search.typing, search.screen, origin);
}

function lookFor(
  state: BrowserState,
  query: string,
  typing: boolean,
  name: string,
  origin: Place,
): Search {
  const screen = state.screens.find((one) => one.name === name);
  const view =
    origin.folded.size === 0 || screen === undefined
      ? origin.view
      : screen.view(viewContext(state, new Set()));
  const matches = findMatches(view, allRows(view), query);
  return { query, typing, screen: name, view, matches, origin };
}

function* allRows({ count }: ListView): Iterable<number> {
  for (let row = 0; row < count; row += 1) yield row;
}

function findMatches(view: ListView, rows: Iterable<number>, query: string): readonly number[] {
  const words = searchWords(query);
  const matches: number[] = [];
  if (words.length === 0) return matches;
  for (const row of rows) {
    const text = view.searchText(row);
    if (words.every((word) => text.includes(word))) matches.push(row);
  }
  return matches;
}

/** The row of the searched view that a place stands on. */
function rowIn(view: ListView, place: Place): number {
  if (place.view.count === view.count) return place.cursor;
  return place.view.count === 0 ? -1 : rowOf(view, place.view.key(place.cursor));
}
