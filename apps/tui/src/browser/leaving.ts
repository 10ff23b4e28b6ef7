import type { BrowserState } from "./browser-state.ts";

/** Wipes the terminal and draws all anew, where something else wrote over it. */
export function redraw(state: BrowserState): BrowserState {
  return { ...state, request: { type: "redraw" } };
}

/** Stops until the shell's fg. */
export function suspend(state: BrowserState): BrowserState {
  return { ...state, request: { type: "suspend" } };
}

export function quit(state: BrowserState): BrowserState {
  return { ...state, quitting: true };
}
