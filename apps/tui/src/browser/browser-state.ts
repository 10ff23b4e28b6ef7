import type { Statement } from "@onrecord/core";
import type { Change, Judgement, Positions } from "@onrecord/diff";
import type { ListView, Screen, ViewContext, ViewOptions } from "../screen.ts";
import type { BrowserModel } from "./browser-model.ts";
import type { Bookmark } from "./bookmark/bookmark.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Errand } from "./errand.ts";
import type { Look } from "./look.ts";
import type { MouseReport } from "./mouse/mouse-report.ts";
import { sameRow } from "./same-row.ts";
import type { Verdicts } from "./verdicts.ts";

/** Columns and rows of the terminal. */
export type Size = { readonly columns: number; readonly rows: number };

/** Where the reader is on one screen; kept while they are on another. */
export type Place = {
  readonly view: ListView;
  readonly folded: ReadonlySet<string>;
  readonly cursor: number;
  /** The first row in sight. */
  readonly top: number;
  /** Which pane the keys move; on a narrow terminal it is the only one in sight. */
  readonly pane: "list" | "detail";
  /** The first line of the detail in sight. */
  readonly detailTop: number;
};

export type Search = {
  readonly query: string;
  /** The query is still being typed: keys are letters. */
  readonly typing: boolean;
  readonly screen: string;
  /** All rows, folded ones too: what was looked through. */
  readonly view: ListView;
  /** How far it was looked through, and which of its rows match. */
  readonly look: Look;
  /** Where the reader was when they began, to go back to on Esc. */
  readonly origin: Place;
};

/** A file that is asked for. */
export type Exporting = {
  readonly what: "timeline" | "positions";
  readonly name: string;
  /** There is a file of that name: the same once more replaces it. */
  readonly exists: boolean;
};

/** Something outside the state that a key asks for; each is a new object, so that the same may be asked for twice. */
export type Request =
  | Errand
  /** Wipe the terminal and draw everything again. */
  | { readonly type: "redraw" }
  /** Put the text on the clipboard. */
  | { readonly type: "copy"; readonly text: string }
  /** Stop, as other programs do on Ctrl-Z, until the shell goes on with it. */
  | { readonly type: "suspend" };

export type BrowserState = {
  readonly catalogue: Catalogue;
  readonly screens: readonly Screen[];
  readonly size: Size;
  /** Name of the screen in sight. */
  readonly screen: string;
  /** Name of the screen that Esc returns to. */
  readonly previous: string;
  /** By screen name; a screen that was never opened has none. */
  readonly places: Readonly<Record<string, Place>>;
  readonly search: Search | null;
  /** The date to go to, as far as it is typed; null while none is asked for. */
  readonly jump: string | null;
  /** The file to write to, as far as its name is typed; null while none is asked for. */
  readonly exporting: Exporting | null;
  /** What the reader wants to see, on whichever screen. */
  readonly options: ViewOptions;
  /** What the reader has judged. */
  readonly verdicts: Verdicts;
  /** What the last key did, where the screen does not show it; said until the next key. */
  readonly notice: string | null;
  /** The last one; whoever draws the state carries it out. */
  readonly request: Request | null;
  /** Whether the documents are being read again, and are to be once more after that. */
  readonly rereading: "now" | "again" | null;
  readonly quitting: boolean;
  /** Whether the mouse is ours; else it is the terminal's, which selects text with it. */
  readonly mouse: boolean;
  /** No key was pressed yet, so that there is no place to be kept. */
  readonly untouched: boolean;
  /** Where the last visit ended; null without one. */
  readonly bookmark: Bookmark | null;
};

export type Action =
  | { readonly type: "key"; readonly key: string }
  | { readonly type: "paste"; readonly text: string }
  | { readonly type: "mouse"; readonly report: MouseReport }
  | { readonly type: "resize"; readonly size: Size }
  /** It is known where the last visit ended. */
  | { readonly type: "remembered"; readonly bookmark: Bookmark }
  /** More was read: the whole of what is there now. */
  | { readonly type: "grown"; readonly model: BrowserModel; readonly notice: string | null }
  | {
      readonly type: "compared";
      readonly positions: Positions;
      /** The changes among them that people have judged, as the rules alone see them. */
      readonly byRules: readonly Change[];
      /** The statements that they name and the timeline is without. */
      readonly beside: readonly Statement[];
    }
  /** All was read again; null where nothing could be. */
  | { readonly type: "reread"; readonly model: BrowserModel | null; readonly notice: string }
  /** Files are not what they were when they were read. */
  | { readonly type: "changed" }
  /** There is time to look through more rows. */
  | { readonly type: "look" }
  /** What came of an errand, in words. */
  | { readonly type: "told"; readonly notice: string }
  /** What was to be written would replace a file. */
  | { readonly type: "exists"; readonly exporting: Exporting }
  /** A verdict is in the review file. */
  | { readonly type: "kept"; readonly pair: string; readonly saved: Judgement | null }
  /** A verdict could not be written there. */
  | { readonly type: "dropped"; readonly pair: string; readonly says: string }
  | { readonly type: "close" };

/** The screen in sight. */
export function screenOf(state: BrowserState): Screen {
  const screen = state.screens.find(({ name }) => name === state.screen) ?? state.screens[0];
  if (screen === undefined) throw new Error("expected at least one screen, got none");
  return screen;
}

/** The reader's place on the screen in sight. */
export function placeOf(state: BrowserState): Place {
  return state.places[state.screen] ?? openPlace(state, screenOf(state));
}

/** The same state with another place on the screen in sight. */
export function withPlace(state: BrowserState, place: Place): BrowserState {
  return { ...state, places: { ...state.places, [state.screen]: place } };
}

/** What a screen needs for its rows, with these groups folded. */
export function viewContext(
  { catalogue, screens, options }: Pick<BrowserState, "catalogue" | "screens" | "options">,
  folded: ReadonlySet<string>,
): ViewContext {
  return { catalogue, screens, options, folded };
}

/** A first look at a screen: where it was left last time, else its first row that is not a group. */
export function openPlace(
  state: Pick<BrowserState, "catalogue" | "screens" | "options" | "bookmark">,
  screen: Screen,
): Place {
  const kept = state.bookmark?.places[screen.name];
  const folded = new Set([...screen.foldedAtFirst(state.catalogue), ...(kept?.folded ?? [])]);
  for (const group of kept?.unfolded ?? []) folded.delete(group);
  const view = screen.view(viewContext(state, folded));
  const same = kept === undefined ? -1 : sameRow(view, kept);
  if (kept !== undefined && same >= 0) {
    const { pane, detailTop, above } = kept;
    // Another row than the one that was read has a detail of its own.
    const own = view.key(same) === kept.row;
    const top = Math.max(0, same - above);
    return own
      ? { view, folded, cursor: same, top, pane, detailTop }
      : { view, folded, cursor: same, top, pane: "list", detailTop: 0 };
  }
  let cursor = 0;
  while (cursor < view.count - 1 && !view.opens(cursor)) cursor += 1;
  return {
    view,
    folded,
    cursor: view.count > 0 && view.opens(cursor) ? cursor : 0,
    top: 0,
    pane: "list",
    detailTop: 0,
  };
}
