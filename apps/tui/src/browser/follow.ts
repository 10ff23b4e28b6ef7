import { type BrowserState, openPlace, placeOf, viewContext, withPlace } from "./browser-state.ts";
import { reveal } from "./moves.ts";
import { rowAbout } from "./same-row.ts";

/**
 * From a statement on the timeline to the first change that tells of it, and from a change or a statement among the
 * positions to the timeline: “where next” with one key.
 */
export function follow(state: BrowserState, target: string, nothing: string): BrowserState {
  const { view, cursor } = placeOf(state);
  const [id] = view.count === 0 ? [] : view.statements(cursor);
  const screen = state.screens.find(({ name }) => name === target);
  if (id === undefined || screen === undefined) return { ...state, notice: nothing };
  const unfolded = screen.view(viewContext(state, new Set()));
  const row = rowAbout(unfolded, id);
  if (row < 0) return { ...state, notice: nothing };
  const place = state.places[target] ?? openPlace(state, screen);
  const shown = { ...state, screen: target, previous: state.screen };
  return reveal(withPlace(shown, { ...place, pane: "list" }), unfolded, row);
}

/** Whether the row that the reader is on tells of a statement. */
export function isOnStatement(state: BrowserState): boolean {
  const { view, cursor } = placeOf(state);
  return view.count > 0 && view.statements(cursor).length > 0;
}
