import { type BrowserState, placeOf, withPlace } from "./browser-state.ts";
import { layoutOf, placeAt } from "./moves.ts";
import { orderOfDay } from "./where-stands.ts";

/** The longest date that can be typed. */
const longest = 12;

/** Asks for a date to go to. */
export function startJump(state: BrowserState): BrowserState {
  return { ...state, jump: "" };
}

/** What is typed of the date. */
export function typeJump(state: BrowserState, typed: string): BrowserState {
  return { ...state, jump: typed.slice(0, longest) };
}

export function dropJump(state: BrowserState): BrowserState {
  return { ...state, jump: null };
}

/** To the first row at that date or later, else to the last one that has a date. */
export function finishJump(state: BrowserState): BrowserState {
  const typed = state.jump?.trim() ?? "";
  const dropped = dropJump(state);
  if (typed === "") return dropped;
  const wanted = orderOfDay(typed);
  if (wanted === null) {
    const notice = `“${typed}” is no date such as 2016, 2016-09, 2016-09-15`;
    return { ...dropped, notice };
  }
  const place = placeOf(dropped);
  const { view } = place;
  let found = -1;
  for (let row = 0; row < view.count; row += 1) {
    const day = view.day(row);
    if (day === null) continue;
    found = row;
    if (day >= wanted) break;
  }
  if (found < 0) return { ...dropped, notice: "nothing here has a date" };
  return withPlace(dropped, {
    ...placeAt(place, found, layoutOf(dropped).body),
    pane: "list",
  });
}
