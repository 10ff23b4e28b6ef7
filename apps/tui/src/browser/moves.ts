import type { ListView } from "../screen.ts";
import {
  type BrowserState,
  type Place,
  openPlace,
  placeOf,
  screenOf,
  viewContext,
  withPlace,
} from "./browser-state.ts";
import { isFiltered } from "./filter/filter.ts";
import { type Layout, layOut } from "./layout.ts";
import { plainBrush } from "./presentation/brush.ts";
import { rowOf } from "./same-row.ts";

/** Rows kept in sight above and below the cursor. */
const margin = 2;

export function layoutOf(state: BrowserState): Layout {
  const { size, options } = state;
  const { pane, view } = placeOf(state);
  return layOut(size, screenOf(state), pane, {
    filtered: isFiltered(options.filter),
    overview: view.overview !== null,
  });
}

/** The place with the cursor on the row, or the nearest there is, and that row in sight, with rows around it. */
export function placeAt(place: Place, row: number, body: number, around: number = margin): Place {
  const cursor = clamp(row, 0, place.view.count - 1);
  const edge = Math.min(around, Math.floor((body - 1) / 2));
  const lowest = cursor - body + 1 + edge;
  const top = clamp(clamp(place.top, lowest, cursor - edge), 0, place.view.count - body);
  if (cursor === place.cursor) return { ...place, top };
  return { ...place, cursor, top, detailTop: 0 };
}

/** Moves the cursor, or the detail where that pane has the keys. */
export function moveBy(state: BrowserState, lines: number): BrowserState {
  const place = placeOf(state);
  const { body } = layoutOf(state);
  if (place.pane === "list") return withPlace(state, placeAt(place, place.cursor + lines, body));
  return withPlace(state, scrollDetail(state, place, place.detailTop + lines));
}

/** Moves by a number of screens. */
export function pageBy(state: BrowserState, pages: number): BrowserState {
  return moveBy(state, Math.trunc(pages * Math.max(1, layoutOf(state).body - 2)));
}

/** To the first (`-1`) or the last (`1`) line. */
export function moveToEnd(state: BrowserState, direction: -1 | 1): BrowserState {
  return moveBy(state, direction * 1e9);
}

/** To the next (`1`) or previous (`-1`) change, round the end. */
export function moveToChange(state: BrowserState, direction: -1 | 1): BrowserState {
  const { view, cursor } = placeOf(state);
  for (let step = 1; step < view.count; step += 1) {
    const row = (cursor + direction * step + view.count) % view.count;
    if (view.changed(row)) return moveTo(state, row);
  }
  return state;
}

/** To the next (`1`) or previous (`-1`) row that `wanted` names; stays where there is none. */
export function moveToRow(
  state: BrowserState,
  direction: -1 | 1,
  wanted: (place: Place, row: number) => boolean,
): BrowserState {
  const place = placeOf(state);
  let row = place.cursor + direction;
  while (row >= 0 && row < place.view.count && !wanted(place, row)) row += direction;
  return row < 0 || row >= place.view.count ? state : moveTo(state, row);
}

function moveTo(state: BrowserState, row: number): BrowserState {
  return withPlace(state, placeAt(placeOf(state), row, layoutOf(state).body));
}

/** The same place with other groups folded and the cursor on the row it was on, or on the group that now hides it. */
export function refold(state: BrowserState, folded: ReadonlySet<string>): BrowserState {
  const place = placeOf(state);
  if (place.view.count === 0) return state;
  const view = screenOf(state).view(viewContext(state, folded));
  const group = place.view.groups(place.cursor).find((one) => folded.has(one));
  const cursor = Math.max(0, rowOf(view, group ?? place.view.key(place.cursor)));
  const moved = { ...place, view, folded, cursor, top: place.top + cursor - place.cursor };
  return withPlace(state, placeAt(moved, cursor, layoutOf(state).body));
}

/** Shows a row of a view without folded groups, unfolding what hides it. */
export function reveal(state: BrowserState, unfolded: ListView, row: number): BrowserState {
  const groups = unfolded.groups(row);
  const { folded } = placeOf(state);
  const open = groups.some((group) => folded.has(group))
    ? refold(state, new Set([...folded].filter((group) => !groups.includes(group))))
    : state;
  const place = placeOf(open);
  const shown = place.view.count === unfolded.count ? row : rowOf(place.view, unfolded.key(row));
  return withPlace(open, placeAt(place, shown, layoutOf(open).body));
}

/** Shows a screen at the place where the reader left it. */
export function showScreen(state: BrowserState, name: string): BrowserState {
  const screen = state.screens.find((one) => one.name === name);
  if (screen === undefined || name === state.screen) return state;
  const previous = screenOf(state).visitedBy === null ? state.screen : state.previous;
  const shown = { ...state, screen: name, previous };
  const place = state.places[name] ?? openPlace(state, screen);
  return withPlace(shown, placeAt(place, place.cursor, layoutOf(shown).body));
}

/** Keeps the cursor in sight and the detail within its lines: the terminal, the pane or the rows may have changed. */
export function settle(state: BrowserState): BrowserState {
  const place = placeOf(state);
  const shown = placeAt(place, place.cursor, layoutOf(state).body, 0);
  const { detailTop } = shown;
  return withPlace(state, detailTop === 0 ? shown : scrollDetail(state, shown, detailTop));
}

/** The detail from a line on, as far as there are lines. */
export function scrollDetail(state: BrowserState, place: Place, line: number): Place {
  if (place.view.count === 0) return place;
  const { detailWidth, body } = layoutOf(state);
  const lines = place.view.drawDetail(place.cursor, detailWidth, plainBrush).length;
  return { ...place, detailTop: clamp(line, 0, lines - body) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
