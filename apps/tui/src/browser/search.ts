import type { ListView } from "../screen.ts";
import {
  type BrowserState,
  type Place,
  type Search,
  placeOf,
  viewContext,
  withPlace,
} from "./browser-state.ts";
import { reveal } from "./moves.ts";
import { beginLook, isDone, lookOn } from "./look.ts";
import { rowOf } from "./same-row.ts";

/** Opens an empty prompt. */
export function startSearch(state: BrowserState): BrowserState {
  const search = beginSearch(state, "", true);
  return withPlace({ ...state, search }, { ...search.origin, pane: "list" });
}

/**
 * Rows that are looked through at once: a key must not wait for more. The rest is looked through while no key is pressed
 * (`searchOn`).
 */
const rowsAtOnce = 4_000;

/** Looks for the query and goes to the first match from where the reader began; with none, stays there. */
export function setQuery(state: BrowserState, query: string): BrowserState {
  if (state.search === null) return state;
  const { view, origin, query: shorter, look: known } = state.search;
  // Who types on only narrows what was found; with a hundred thousand rows that is felt.
  const narrows = shorter !== "" && query.startsWith(shorter) && isDone(view, known);
  const begun = beginLook(view, narrows ? known.matches : null, rowIn(view, origin));
  const search = { ...state.search, query, look: lookOn(view, query, begun, rowsAtOnce) };
  const back = withPlace({ ...state, search }, { ...origin, pane: "list" });
  return goToFirst(back, search);
}

/** Whether rows are left to be looked through. */
export function isSearching({ search }: BrowserState): boolean {
  return search !== null && !isDone(search.view, search.look);
}

/** Looks through some more rows; the first match is gone to unless the reader has gone elsewhere. */
export function searchOn(state: BrowserState): BrowserState {
  const { search } = state;
  if (search === null || !isSearching(state)) return state;
  const { view, query, look, origin } = search;
  const further = { ...search, look: lookOn(view, query, look, rowsAtOnce) };
  const waits =
    search.screen === state.screen &&
    look.matches.length === 0 &&
    rowIn(view, placeOf(state)) === rowIn(view, origin);
  return waits ? goToFirst({ ...state, search: further }, further) : { ...state, search: further };
}

/** To the first match from where the reader began. */
function goToFirst(state: BrowserState, { view, look, origin }: Search): BrowserState {
  const [first] = look.matches;
  if (first === undefined) return state;
  const start = rowIn(view, origin);
  return reveal(state, view, look.matches.find((row) => row >= start) ?? first);
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
  const begun = here ? state.search : beginSearch(state, state.search.query, false);
  const { view, query } = begun;
  // Which match is the next one is known when all are.
  const look = lookOn(view, query, begun.look, view.count);
  const { matches } = look;
  const search = { ...begun, look };
  const row = rowIn(view, placeOf(state));
  const next =
    direction > 0
      ? (matches.find((match) => match > row) ?? matches[0])
      : (matches.findLast((match) => match < row) ?? matches.at(-1));
  const found = { ...state, search };
  return next === undefined ? found : reveal(found, search.view, next);
}

/** Which of the matches the cursor stands on, counted from 1; 0 when on none. */
export function matchNumber({ view, look }: Search, place: Place): number {
  return look.matches.indexOf(rowIn(view, place)) + 1;
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
  const begun = beginLook(view, null, rowIn(view, origin));
  const look = lookOn(view, query, begun, rowsAtOnce);
  return { query, typing, screen: name, view, look, origin };
}

/** The row of the searched view that a place stands on. */
function rowIn(view: ListView, place: Place): number {
  if (place.view.count === view.count) return place.cursor;
  return place.view.count === 0 ? -1 : rowOf(view, place.view.key(place.cursor));
}
