import { type BrowserState, openPlace } from "../browser-state.ts";
import { countAnswers } from "../filter/count-answers.ts";
import { changeFacets, statementFacets } from "../filter/facets.ts";
import { type Filter, isFiltered, noFilter } from "../filter/filter.ts";
import type { Bookmark } from "./bookmark.ts";

const ofChanges: ReadonlySet<string> = new Set(changeFacets.map(({ name }) => name));

const facets: ReadonlySet<string> = new Set([
  ...statementFacets.map(({ name }) => name),
  ...ofChanges,
]);

/** Goes on where the last visit ended, as soon as that is there; not with who has pressed a key by now. */
export function returnTo(state: BrowserState, bookmark: Bookmark): BrowserState {
  // Screens that were not looked at yet open there all the same.
  if (!state.untouched) return { ...state, bookmark };
  const { axis, weak } = bookmark;
  const screen =
    state.screens.find(({ name, visitedBy }) => name === bookmark.screen && visitedBy === null) ??
    state.screens[0];
  if (screen === undefined) return state;
  const filter = only(bookmark.filter, (facet) => facets.has(facet));
  const options = { ...state.options, axis, weak, filter };
  const returned = {
    ...state,
    options,
    bookmark: { ...bookmark, filter },
    screen: screen.name,
    previous: screen.name,
    notice: isFiltered(filter) ? "filtered as you left it; X shows all" : state.notice,
  };
  return { ...returned, places: { [screen.name]: openPlace(returned, screen) } };
}

/** Whether what is held back is held back since the last visit. */
export function isFilterKept({
  options,
  bookmark,
}: Pick<BrowserState, "options" | "bookmark">): boolean {
  return bookmark !== null && isFiltered(options.filter) && options.filter === bookmark.filter;
}

/**
 * Of a filter that was kept, drops the answers that nothing gives any more: whoever comes back would see nothing, and
 * not why. Until all is read and compared, nobody knows which those are.
 */
export function dropUnanswered(state: BrowserState): BrowserState {
  const { catalogue, options, bookmark } = state;
  const { reading, positions } = catalogue.model;
  if (bookmark === null || reading !== null || !isFilterKept(state)) return state;
  const counts = countAnswers(catalogue, { ...options, filter: noFilter });
  const isOpen = (facet: string): boolean => positions === "awaited" && ofChanges.has(facet);
  const filter = only(
    options.filter,
    (facet, value) => isOpen(facet) || (counts.get(facet)?.has(value) ?? false),
  );
  return { ...state, options: { ...options, filter }, bookmark: { ...bookmark, filter } };
}

function only(filter: Filter, isWanted: (facet: string, value: string) => boolean): Filter {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([facet, values]) => {
      const left = values.filter((value) => isWanted(facet, value));
      return left.length === 0 ? [] : [[facet, left] as const];
    }),
  );
}
