import { type BrowserState, type Place, placeOf, withPlace } from "../browser-state.ts";
import { layoutOf, scrollDetail } from "../moves.ts";
import { changePane } from "../opening.ts";
import { tabAt } from "../tabs.ts";
import type { MouseReport } from "./mouse-report.ts";

/** Lines that one step of the wheel scrolls. */
const step = 3;

/** What a deed of the mouse makes of the state, and the key that it stands for besides. */
export type Pointed = { readonly state: BrowserState; readonly key: string | null };

/** Takes the mouse, or leaves it to the terminal. */
export function toggleMouse(state: BrowserState): BrowserState {
  const mouse = !state.mouse;
  const notice = mouse
    ? "mouse on: hold Shift to select text; m turns it off"
    : "the mouse is the terminal's again";
  return { ...state, mouse, notice };
}

/**
 * The wheel scrolls what is under it. A click selects a row, opens the one that is selected, changes to the pane or
 * to the screen under it.
 */
export function point(state: BrowserState, { did, column, row }: MouseReport): Pointed {
  const { header, legend, filter, overview, body, columns } = layoutOf(state);
  if (column >= columns) return { state, key: null };
  if (row < header) return { state, key: did === "click" ? tabAt(state, column) : null };
  const line = row - header - legend - filter - overview;
  if (line < 0 || line >= body || placeOf(state).view.count === 0) return { state, key: null };
  const pane = paneAt(state, column);
  if (did !== "click") {
    return { state: scroll(state, pane, did === "wheel-up" ? -step : step), key: null };
  }
  return pane === "list"
    ? clickRow(state, line)
    : { state: placeOf(state).pane === "detail" ? state : changePane(state), key: null };
}

function paneAt(state: BrowserState, column: number): Place["pane"] {
  const { split, listWidth } = layoutOf(state);
  if (!split) return placeOf(state).pane;
  return column < listWidth ? "list" : "detail";
}

/** The cursor goes along no further than it must to stay in sight. */
function scroll(state: BrowserState, pane: Place["pane"], lines: number): BrowserState {
  const place = placeOf(state);
  if (pane === "detail")
    return withPlace(state, scrollDetail(state, place, place.detailTop + lines));
  const { body } = layoutOf(state);
  const last = Math.max(0, place.view.count - body);
  const top = Math.max(0, Math.min(place.top + lines, last));
  return withPlace(
    state,
    at({ ...place, top }, Math.max(top, Math.min(place.cursor, top + body - 1))),
  );
}

function clickRow(state: BrowserState, line: number): Pointed {
  const place = placeOf(state);
  const row = place.top + line;
  const shown: Place = { ...place, pane: "list" };
  if (row >= place.view.count) return { state: withPlace(state, shown), key: null };
  const again = row === place.cursor && place.pane === "list";
  return { state: withPlace(state, at(shown, row)), key: again ? "enter" : null };
}

/** Where it is clicked, the row stays: it must not move away from the pointer. */
function at(place: Place, cursor: number): Place {
  return cursor === place.cursor ? place : { ...place, cursor, detailTop: 0 };
}
