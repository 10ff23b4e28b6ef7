import type { BrowserState, Exporting } from "./browser-state.ts";
import { splitGraphemes } from "./graphemes.ts";
import { shownOf } from "./shown.ts";

/** The longest name that can be typed or pasted. */
const longest = 200;

/** Asks for the file to write what is shown to. */
export function startExport(state: BrowserState, what: Exporting["what"]): BrowserState {
  if (what === "positions" && state.catalogue.positions === null) return state;
  return { ...state, exporting: { what, name: `onrecord-${what}.md`, exists: false } };
}

/** What is typed of its name. */
export function typeExport(state: BrowserState, typed: string): BrowserState {
  if (state.exporting === null) return state;
  const name = splitGraphemes(typed).slice(0, longest).join("");
  return { ...state, exporting: { ...state.exporting, name, exists: false } };
}

/** Deletes the last letter. */
export function shortenExport(state: BrowserState): BrowserState {
  const letters = splitGraphemes(state.exporting?.name ?? "");
  return typeExport(state, letters.slice(0, -1).join(""));
}

export function dropExport(state: BrowserState): BrowserState {
  return { ...state, exporting: null };
}

/** Asks for it to be written there. */
export function finishExport(state: BrowserState): BrowserState {
  const { exporting, catalogue, options } = state;
  const dropped = dropExport(state);
  if (exporting === null || exporting.name.trim() === "") return dropped;
  const shown = shownOf(catalogue, options, exporting.what);
  if (shown === null) return dropped;
  return { ...dropped, request: { type: "export", exporting, shown } };
}
