import type { ListView } from "../screen.ts";
import { type BrowserState, type Place, openPlace, viewContext } from "./browser-state.ts";
import type { Catalogue } from "./catalogue.ts";
import { layoutOf, placeAt, rowAbout, rowOf } from "./moves.ts";
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
  const cursor = Math.max(0, sameRow(old, place.cursor, view));
  const { body } = layoutOf({ ...state, screen: name });
  const moved = { ...place, view, cursor, top: place.top + cursor - place.cursor };
  return placeAt(moved, cursor, body);
}

/** The row of that name, else one about the same statement, else the group that it stood in, else about as far down. */
function sameRow(old: ListView, cursor: number, view: ListView): number {
  const named = rowOf(view, old.key(cursor));
  if (named >= 0) return named;
  const [id] = old.statements(cursor);
  const about = id === undefined ? -1 : rowAbout(view, id);
  if (about >= 0) return about;
  const group = old.groups(cursor).at(-1);
  const around = group === undefined ? -1 : rowOf(view, group);
  return around >= 0 ? around : Math.min(cursor, view.count - 1);
}
