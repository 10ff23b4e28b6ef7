import { type BrowserState, placeOf, screenOf, withPlace } from "./browser-state.ts";
import { dropExport, finishExport, shortenExport, typeExport } from "./export-prompt.ts";
import { isFiltered, noFilter } from "./filter/filter.ts";
import { isOnStatement } from "./follow.ts";
import { splitGraphemes } from "./graphemes.ts";
import { dropJump, finishJump, typeJump } from "./jump.ts";
import type { KeyBinding } from "./key-binding.ts";
import {
  layoutOf,
  moveBy,
  moveToChange,
  moveToEnd,
  moveToRow,
  pageBy,
  refold,
  showScreen,
} from "./moves.ts";
import { quoteOf } from "./presentation/quote.ts";
import { renew } from "./renew.ts";
import { startReread } from "./reread.ts";
import { dropSearch, goToMatch, keepSearch, setQuery, startSearch } from "./search.ts";

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
  { keys: ["?"], says: "help", brief: "help", run: (state) => visit(state, "help") },
  {
    keys: ["ctrl-l"],
    says: "draw the screen again",
    run: (state) => ({ ...state, request: { type: "redraw" } }),
  },
  {
    keys: ["ctrl-z"],
    says: "stop, until the shell's fg",
    run: (state) => ({ ...state, request: { type: "suspend" } }),
  },
  { keys: ["q", "ctrl-c"], says: "quit", brief: "quit", run: quit },
];

/** Keys while a query is typed; every other key is a letter of it. */
export const promptKeys: readonly KeyBinding[] = [
  { keys: ["enter"], says: "keep the search", brief: "keep", run: keepSearch },
  { keys: ["escape"], says: "forget it and go back", brief: "cancel", run: dropSearch },
  {
    keys: ["backspace"],
    says: "delete the last letter",
    run: (state) =>
      setQuery(
        state,
        splitGraphemes(state.search?.query ?? "")
          .slice(0, -1)
          .join(""),
      ),
  },
  { keys: ["ctrl-u"], says: "delete all letters", run: (state) => setQuery(state, "") },
  { keys: ["down"], says: "next match", brief: "next", run: (state) => goToMatch(state, 1) },
  { keys: ["up"], says: "previous match", run: (state) => goToMatch(state, -1) },
  {
    keys: ["ctrl-l"],
    says: "draw the screen again",
    run: (state) => ({ ...state, request: { type: "redraw" } }),
  },
  { keys: ["ctrl-c"], says: "quit", run: quit },
];

/** Keys while a date is typed. */
export const jumpKeys: readonly KeyBinding[] = [
  { keys: ["enter"], says: "go there", brief: "go", run: finishJump },
  { keys: ["escape"], says: "stay", brief: "cancel", run: dropJump },
  {
    keys: ["backspace"],
    says: "delete the last letter",
    run: (state) => typeJump(state, state.jump?.slice(0, -1) ?? ""),
  },
  { keys: ["ctrl-u"], says: "delete all letters", run: (state) => typeJump(state, "") },
  { keys: ["ctrl-c"], says: "quit", run: quit },
];

/** Keys while the name of a file is typed. */
export const exportKeys: readonly KeyBinding[] = [
  {
    keys: ["enter"],
    says: "write it; where it exists, Enter again replaces it",
    brief: "write",
    run: finishExport,
  },
  { keys: ["escape"], says: "write nothing", brief: "cancel", run: dropExport },
  { keys: ["backspace"], says: "delete the last letter", run: shortenExport },
  { keys: ["ctrl-u"], says: "delete all letters", run: (state) => typeExport(state, "") },
  { keys: ["ctrl-c"], says: "quit", run: quit },
];

function open(state: BrowserState): BrowserState {
  const place = placeOf(state);
  const { view, cursor } = place;
  if (view.count === 0) return state;
  if (view.opens(cursor) && hasDetail(state)) return withPlace(state, { ...place, pane: "detail" });
  return view.foldable(cursor) ? toggleFold(state) : state;
}

function hasDetail(state: BrowserState): boolean {
  return screenOf(state).detail !== "none";
}

function canOpen(state: BrowserState): boolean {
  const { view, cursor, pane } = placeOf(state);
  if (view.count === 0 || pane === "detail") return false;
  return view.foldable(cursor) || hasDetail(state);
}

function canGoBack(state: BrowserState): boolean {
  const { pane } = placeOf(state);
  return pane === "detail" || state.search !== null || screenOf(state).visitedBy !== null;
}

function isBeside(state: BrowserState): boolean {
  return layoutOf(state).split && placeOf(state).view.count > 0;
}

function hasChanges(state: BrowserState): boolean {
  const { positions } = state.catalogue;
  return hasDetail(state) && screenOf(state).asks !== true && (positions?.matters.length ?? 0) > 0;
}

function copy(state: BrowserState): BrowserState {
  const { view, cursor } = placeOf(state);
  const ids = view.count === 0 ? [] : view.statements(cursor);
  const quotes = ids.flatMap((id) => quoteOf(state.catalogue, id) ?? []);
  if (quotes.length === 0) return { ...state, notice: "nothing to copy here" };
  const notice =
    quotes.length === 1
      ? "copied the statement with its reference"
      : "copied both statements with their references";
  const text = `${quotes.join("\n\n")}\n`;
  return { ...state, notice, request: { type: "copy", text } };
}

function edit(state: BrowserState): BrowserState {
  const { view, cursor } = placeOf(state);
  const [id = ""] = view.count === 0 ? [] : view.statements(cursor);
  const statement = state.catalogue.statement(id);
  if (statement === undefined) return { ...state, notice: "nothing to edit here" };
  const { document, line } = statement;
  const path = state.catalogue.source(document)?.document.path ?? null;
  if (path === null) return { ...state, notice: "this document is no file of its own" };
  return { ...state, request: { type: "edit", document, path, line } };
}

function goBack(state: BrowserState): BrowserState {
  const place = placeOf(state);
  if (place.pane === "detail") return withPlace(state, { ...place, pane: "list" });
  if (state.search !== null) return dropSearch(state);
  return screenOf(state).visitedBy !== null ? showScreen(state, state.previous) : state;
}

function changePane(state: BrowserState): BrowserState {
  const place = placeOf(state);
  if (place.view.count === 0 || !hasDetail(state)) return state;
  return withPlace(state, { ...place, pane: place.pane === "list" ? "detail" : "list" });
}

function goIn(state: BrowserState): BrowserState {
  const { view, cursor, folded } = placeOf(state);
  if (view.count === 0) return state;
  return view.foldable(cursor) && folded.has(view.key(cursor)) ? toggleFold(state) : open(state);
}

function goOut(state: BrowserState): BrowserState {
  const place = placeOf(state);
  const { view, cursor, folded } = place;
  if (place.pane === "detail") return withPlace(state, { ...place, pane: "list" });
  if (view.count === 0) return state;
  if (view.foldable(cursor) && !folded.has(view.key(cursor))) return toggleFold(state);
  const group = view.groups(cursor).at(-1);
  return moveToRow(state, -1, (_, row) => view.key(row) === group);
}

function toggleFold(state: BrowserState): BrowserState {
  const { view, cursor, folded } = placeOf(state);
  if (view.count === 0) return state;
  const key = view.foldable(cursor) ? view.key(cursor) : view.groups(cursor).at(-1);
  if (key === undefined) return state;
  const others = new Set(folded);
  if (!others.delete(key)) others.add(key);
  return refold(state, others);
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

function quit(state: BrowserState): BrowserState {
  return { ...state, quitting: true };
}
