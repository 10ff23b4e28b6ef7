import type { Screen } from "../../screen.ts";
import { type BrowserState, type Place, screenOf, viewContext } from "../browser-state.ts";
import { noFilter } from "../filter/filter.ts";
import { namesOf } from "../same-row.ts";
import type { Bookmark, KeptPlace } from "./bookmark.ts";

/** What is to be kept of a visit that ends; null while not all was read, since then much has no place yet. */
export function bookmarkOf(state: BrowserState): Bookmark | null {
  const { options, screens, bookmark, catalogue } = state;
  if (catalogue.model.reading !== null) return null;
  const { axis, weak, filter } = options;
  const places = screens
    .filter(({ visitedBy }) => visitedBy === null)
    .flatMap((screen) => {
      const place = state.places[screen.name];
      // What was not looked at this time is as it was left before.
      const kept =
        place === undefined || place.view.count === 0
          ? bookmark?.places[screen.name]
          : keepPlace(state, screen, place);
      return kept === undefined ? [] : [[screen.name, kept] as const];
    });
  return {
    screen: screenOf(state).visitedBy === null ? state.screen : state.previous,
    axis,
    weak,
    filter,
    places: Object.fromEntries(places),
  };
}

function keepPlace(state: BrowserState, screen: Screen, place: Place): KeptPlace {
  const { view, cursor, top, pane, detailTop, folded } = place;
  const first = new Set(screen.foldedAtFirst(state.catalogue));
  const own = [...folded].filter((group) => !first.has(group));
  return {
    ...namesOf(view, cursor),
    above: cursor - top,
    pane,
    detailTop,
    folded: own.length === 0 ? [] : stillThere(state, screen, own),
    unfolded: [...first].filter((group) => !folded.has(group)),
  };
}

/** Those of the groups that there are, in sight or not. */
function stillThere(
  state: BrowserState,
  screen: Screen,
  groups: readonly string[],
): readonly string[] {
  const options = { ...state.options, filter: noFilter, weak: true };
  const all = screen.view(viewContext({ ...state, options }, new Set()));
  const known = new Set<string>();
  for (let row = 0; row < all.count; row += 1) if (all.foldable(row)) known.add(all.key(row));
  return groups.filter((group) => known.has(group));
}
