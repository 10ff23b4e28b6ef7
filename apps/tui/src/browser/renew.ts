import { type BrowserState, type Place, openPlace, viewContext } from "./browser-state.ts";
import type { Catalogue } from "./catalogue.ts";
import { layoutOf, placeAt } from "./moves.ts";
import { namesOf, sameRow } from "./same-row.ts";
import { searchAgain } from "./search.ts";

/** Builds the rows of every screen anew, after the model or the options changed; the reader stays where they were. */
export function renew(state: BrowserState): BrowserState {
  const entries = Object.entries(state.places).map(
    ([name, place]) => [name, renewPlace(state, name, place)] as const,
  );
  const renewed = { ...state, places: Object.fromEntries(entries) };
  if (state.search === null) return renewed;
  const origin = renewPlace(state, state.search.screen, state.search.origin);
  return { ...renewed, search: searchAgain(renewed, state.search, origin) };
}

/** Folds groups that were not there before, where a screen folds such at first. Before `renew`. */
export function foldNew(state: BrowserState, before: Catalogue): BrowserState {
  const entries = Object.entries(state.places).map(([name, place]) => {
    const screen = state.screens.find((one) => one.name === name);
    const old = new Set(screen?.foldedAtFirst(before));
    const added = screen?.foldedAtFirst(state.catalogue).filter((group) => !old.has(group)) ?? [];
    return [name, { ...place, folded: new Set([...place.folded, ...added]) }] as const;
  });
  return { ...state, places: Object.fromEntries(entries) };
}

function renewPlace(state: BrowserState, name: string, place: Place): Place {
  const screen = state.screens.find((one) => one.name === name);
  if (screen === undefined) return place;
  const { view: old, folded } = place;
  if (old.count === 0) return openPlace(state, screen);
  const view = screen.view(viewContext(state, folded));
  const found = sameRow(view, namesOf(old, place.cursor));
  const cursor = found >= 0 ? found : Math.max(0, Math.min(place.cursor, view.count - 1));
  const { body } = layoutOf({ ...state, screen: name });
  const moved = { ...place, view, cursor, top: place.top + cursor - place.cursor };
  return placeAt(moved, cursor, body);
}
