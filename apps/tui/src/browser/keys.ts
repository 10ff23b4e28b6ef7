import { type BrowserState, screenOf } from "./browser-state.ts";
import { isFiltered, noFilter } from "./filter/filter.ts";
import { isOnStatement } from "./follow.ts";
import { copy, edit } from "./hand-over.ts";
import type { KeyBinding } from "./key-binding.ts";
import { quit, redraw, suspend } from "./leaving.ts";
import { toggleMouse } from "./mouse/point.ts";
import { moveBy, moveToChange, moveToEnd, moveToRow, pageBy, showScreen } from "./moves.ts";
import {
  canGoBack,
  canOpen,
  changePane,
  goBack,
  goIn,
  goOut,
  isBeside,
  open,
  toggleFold,
} from "./opening.ts";
import { renew } from "./renew.ts";
import { startReread } from "./reread.ts";
import { goToMatch, startSearch } from "./search.ts";

/** Keys that hold on every screen; the first row that names a key has it. */
export const generalKeys: readonly KeyBinding[] = [
  {
    keys: ["down", "j"],
    says: "next line",
    brief: "move",
    label: "↑↓",
    run: (state) => moveBy(state, 1),
  },
  { keys: ["up", "k"], says: "previous line", run: (state) => moveBy(state, -1) },
  {
    keys: ["pagedown", "ctrl-f"],
    says: "next page",
    run: (state) => pageBy(state, 1),
  },
  { keys: ["pageup", "ctrl-b"], says: "previous page", run: (state) => pageBy(state, -1) },
  { keys: ["ctrl-d"], says: "half a page down", run: (state) => pageBy(state, 0.5) },
  { keys: ["ctrl-u"], says: "half a page up", run: (state) => pageBy(state, -0.5) },
  { keys: ["home", "g"], says: "first line", run: (state) => moveToEnd(state, -1) },
  { keys: ["end", "G"], says: "last line", run: (state) => moveToEnd(state, 1) },
  {
    keys: ["enter"],
    says: "open the detail, or fold a group",
    brief: "open",
    run: open,
    offered: canOpen,
  },
  {
    keys: ["escape"],
    says: "go back, or forget the search",
    brief: "back",
    comesFirst: true,
    run: goBack,
    offered: canGoBack,
  },
  {
    keys: ["tab"],
    says: "change between list and detail",
    brief: "pane",
    run: changePane,
    offered: isBeside,
  },
  { keys: ["right", "l"], says: "unfold, or open the detail", run: goIn },
  { keys: ["left", "h"], says: "go back, or fold", run: goOut },
  { keys: ["space"], says: "fold or unfold the group", run: toggleFold },
  {
    keys: ["}", "]"],
    says: "next group",
    run: (state) => moveToRow(state, 1, ({ view }, row) => view.groups(row).length === 0),
  },
  {
    keys: ["{", "["],
    says: "previous group",
    run: (state) => moveToRow(state, -1, ({ view }, row) => view.groups(row).length === 0),
  },
  {
    keys: ["c"],
    says: "next change",
    brief: "next change",
    comesFirst: true,
    offered: hasChanges,
    run: (state) => moveToChange(state, 1),
  },
  {
    keys: ["C"],
    says: "previous change",
    run: (state) => moveToChange(state, -1),
  },
  {
    keys: ["y"],
    says: "copy the statement with its reference",
    brief: "copy",
    offered: isOnStatement,
    run: copy,
  },
  {
    keys: ["e"],
    says: "open the document in your editor ($VISUAL, $EDITOR) at the line of the statement",
    brief: "edit",
    offered: isOnStatement,
    run: edit,
  },
  {
    keys: ["r"],
    says: "read the documents again",
    run: startReread,
  },
  {
    keys: ["/"],
    says: "search text, speakers and documents",
    brief: "search",
    run: startSearch,
  },
  {
    keys: ["n"],
    says: "next match",
    brief: "next match",
    offered: ({ search }) => search !== null,
    run: (state) => goToMatch(state, 1),
  },
  { keys: ["N"], says: "previous match", run: (state) => goToMatch(state, -1) },
  {
    keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
    says: "show the screen of that number",
    run: showNumbered,
  },
  {
    keys: ["F"],
    says: "choose what is shown: holders, acts, documents, years, kinds of change",
    brief: "filter",
    offered: ({ screen }) => screen !== "filters",
    run: (state) => visit(state, "filters"),
  },
  {
    keys: ["X"],
    says: "show everything again",
    brief: "show all",
    offered: ({ options }) => isFiltered(options.filter),
    run: showAll,
  },
  {
    keys: ["m"],
    says: "use the mouse: wheel and click; again leaves it to the terminal",
    brief: "mouse off",
    offered: ({ mouse }) => mouse,
    run: toggleMouse,
  },
  { keys: ["?"], says: "help", brief: "help", run: (state) => visit(state, "help") },
  {
    keys: ["ctrl-l"],
    says: "draw the screen again",
    run: redraw,
  },
  {
    keys: ["ctrl-z"],
    says: "stop, until the shell's fg",
    run: suspend,
  },
  { keys: ["q", "ctrl-c"], says: "quit", brief: "quit", run: quit },
];

function hasChanges(state: BrowserState): boolean {
  const { positions } = state.catalogue;
  const { detail, asks = false } = screenOf(state);
  const tells = detail === "beside" || detail === "instead";
  return tells && !asks && (positions?.matters.length ?? 0) > 0;
}

function showNumbered(state: BrowserState, key: string): BrowserState {
  const screen = state.screens[Number(key) - 1];
  return screen === undefined || screen.asks === true ? state : showScreen(state, screen.name);
}

function visit(state: BrowserState, name: string): BrowserState {
  return showScreen(state, state.screen === name ? state.previous : name);
}

function showAll(state: BrowserState): BrowserState {
  if (!isFiltered(state.options.filter)) return state;
  const options = { ...state.options, filter: noFilter };
  return { ...renew({ ...state, options }), notice: "everything is shown" };
}
