import { type BrowserState, placeOf, screenOf, withPlace } from "./browser-state.ts";
import { layoutOf, moveToRow, refold, showScreen } from "./moves.ts";
import { dropSearch } from "./search.ts";

/** Shows the detail of the row, or folds its group. */
export function open(state: BrowserState): BrowserState {
  const place = placeOf(state);
  const { view, cursor } = place;
  if (view.count === 0) return state;
  if (view.opens(cursor) && hasDetail(state)) return withPlace(state, { ...place, pane: "detail" });
  return view.foldable(cursor) ? toggleFold(state) : state;
}

export function canOpen(state: BrowserState): boolean {
  const { view, cursor, pane } = placeOf(state);
  if (view.count === 0 || pane === "detail") return false;
  return view.foldable(cursor) || (view.opens(cursor) && hasDetail(state));
}

export function goIn(state: BrowserState): BrowserState {
  const { view, cursor, folded } = placeOf(state);
  if (view.count === 0) return state;
  return view.foldable(cursor) && folded.has(view.key(cursor)) ? toggleFold(state) : open(state);
}

export function goOut(state: BrowserState): BrowserState {
  const place = placeOf(state);
  const { view, cursor, folded } = place;
  if (place.pane === "detail") return withPlace(state, { ...place, pane: "list" });
  if (view.count === 0) return state;
  if (view.foldable(cursor) && !folded.has(view.key(cursor))) return toggleFold(state);
  const group = view.groups(cursor).at(-1);
  return moveToRow(state, -1, (_, row) => view.key(row) === group);
}

/** Folds or unfolds the group that the row is or lies in. */
export function toggleFold(state: BrowserState): BrowserState {
  const { view, cursor, folded } = placeOf(state);
  if (view.count === 0) return state;
  const key = view.foldable(cursor) ? view.key(cursor) : view.groups(cursor).at(-1);
  if (key === undefined) return state;
  const others = new Set(folded);
  if (!others.delete(key)) others.add(key);
  return refold(state, others);
}

/** From the detail to the list, else out of the search, else to the screen before. */
export function goBack(state: BrowserState): BrowserState {
  const place = placeOf(state);
  if (place.pane === "detail") return withPlace(state, { ...place, pane: "list" });
  if (state.search !== null) return dropSearch(state);
  return screenOf(state).visitedBy !== null ? showScreen(state, state.previous) : state;
}

export function canGoBack(state: BrowserState): boolean {
  const { pane } = placeOf(state);
  return pane === "detail" || state.search !== null || screenOf(state).visitedBy !== null;
}

export function changePane(state: BrowserState): BrowserState {
  const place = placeOf(state);
  if (place.view.count === 0 || !hasDetail(state)) return state;
  return withPlace(state, { ...place, pane: place.pane === "list" ? "detail" : "list" });
}

/** Whether the detail stands beside the list. */
export function isBeside(state: BrowserState): boolean {
  return layoutOf(state).split && placeOf(state).view.count > 0;
}

/** Whether rows of the screen in sight have a detail. */
function hasDetail(state: BrowserState): boolean {
  return screenOf(state).detail !== "none";
}
