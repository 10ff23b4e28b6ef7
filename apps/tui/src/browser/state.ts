import type { Screen } from "../screen.ts";
import { type Action, type BrowserState, type Size, openPlace, screenOf } from "./browser-state.ts";
import { dropUnanswered, returnTo } from "./bookmark/return-to.ts";
import { type Catalogue, buildCatalogue } from "./catalogue.ts";
import type { BrowserModel } from "./browser-model.ts";
import { typeExport } from "./export-prompt.ts";
import { noFilter } from "./filter/filter.ts";
import { splitGraphemes } from "./graphemes.ts";
import type { KeyBinding } from "./key-binding.ts";
import { generalKeys } from "./keys.ts";
import { exportKeys, jumpKeys, promptKeys } from "./prompt-keys.ts";
import { dropVerdict, keepVerdict } from "./judge.ts";
import { typeJump } from "./jump.ts";
import type { MouseReport } from "./mouse/mouse-report.ts";
import { point } from "./mouse/point.ts";
import { settle } from "./moves.ts";
import { foldNew, renew } from "./renew.ts";
import { finishReread, noteChange, rereadIfAsked } from "./reread.ts";
import { searchOn, setQuery } from "./search.ts";
import { noVerdicts } from "./verdicts.ts";

/** The longest query that can be typed or pasted, in letters. */
const longestQuery = 200;

/** The first of the screens, at its first row. */
export function openState(
  model: BrowserModel,
  screens: readonly Screen[],
  size: Size,
): BrowserState {
  const [first] = screens;
  if (first === undefined) throw new Error("expected at least one screen, got none");
  const catalogue: Catalogue = buildCatalogue(model);
  const options: BrowserState["options"] = {
    axis: model.timeline.axis,
    weak: true,
    filter: noFilter,
    judging: null,
  };
  const state: BrowserState = {
    catalogue,
    screens,
    size,
    options,
    screen: first.name,
    previous: first.name,
    places: { [first.name]: openPlace({ catalogue, screens, options, bookmark: null }, first) },
    search: null,
    jump: null,
    exporting: null,
    rereading: null,
    verdicts: noVerdicts,
    notice: model.positions === "awaited" && model.reading === null ? comparing : null,
    request: null,
    quitting: false,
    mouse: false,
    untouched: true,
    bookmark: null,
  };
  return settle(state);
}

/** All that ever happens: a pure step from one state to the next. */
export function reduce(state: BrowserState, action: Action): BrowserState {
  switch (action.type) {
    case "key":
      return settle(press({ ...state, notice: null, untouched: false }, action.key));
    case "paste":
      return isTyping(state) ? settle(type(state, action.text)) : state;
    case "mouse":
      return state.mouse && !isTyping(state) ? settle(pointAt(state, action.report)) : state;
    case "resize":
      return isSameSize(state.size, action.size) ? state : settle({ ...state, size: action.size });
    case "remembered":
      return settle(returnTo(state, action.bookmark));
    case "grown":
      return settle(rereadIfAsked(grow(state, action.model, action.notice)));
    case "compared":
      return settle(rereadIfAsked(showPositions(state, action)));
    case "reread":
      return settle(finishReread(state, action.model, action.notice));
    case "look":
      return settle(searchOn(state));
    case "changed":
      return noteChange(state);
    case "told":
      return { ...state, notice: action.notice };
    case "exists":
      return { ...state, exporting: action.exporting };
    case "kept":
      return keepVerdict(state, action.pair, action.saved);
    case "dropped":
      return settle(dropVerdict(state, action.pair, action.says));
    case "close":
      return { ...state, quitting: true };
  }
}

/** Said at the start by those who draw; a frame for it would be drawn twice. */
function isSameSize(one: Size, other: Size): boolean {
  return one.columns === other.columns && one.rows === other.rows;
}

const comparing = "comparing the documents …";

/** Who has pressed no key sees the beginning, whatever came before it; others stay where they are. */
function grow(state: BrowserState, model: BrowserModel, notice: string | null): BrowserState {
  const said = model.reading === null && model.positions === "awaited" ? comparing : state.notice;
  const grown = dropUnanswered({
    ...state,
    catalogue: buildCatalogue(model, state.verdicts),
    notice: notice ?? said,
  });
  if (!state.untouched) return renew(foldNew(grown, state.catalogue));
  return { ...grown, places: { [state.screen]: openPlace(grown, screenOf(state)) } };
}

function showPositions(
  state: BrowserState,
  { positions, byRules, beside }: Action & { readonly type: "compared" },
): BrowserState {
  const model = { ...state.catalogue.model, positions, byRules, beside };
  const notice = state.notice === comparing ? null : state.notice;
  const catalogue = buildCatalogue(model, state.verdicts);
  return renew(dropUnanswered({ ...state, notice, catalogue }));
}

/** The key tables that hold now, the first to have a key wins. */
export function keyTables(state: BrowserState): readonly KeyBinding[] {
  if (state.exporting !== null) return exportKeys;
  if (state.jump !== null) return jumpKeys;
  return state.search?.typing === true ? promptKeys : [...screenOf(state).keys, ...generalKeys];
}

/** Whether keys are letters. */
function isTyping({ search, jump, exporting }: BrowserState): boolean {
  return exporting !== null || jump !== null || search?.typing === true;
}

function press(state: BrowserState, key: string): BrowserState {
  const binding = keyTables(state).find(({ keys }) => keys.includes(key));
  if (binding !== undefined) return binding.run(state, key);
  if (!isTyping(state)) return state;
  if (key === "space") return type(state, " ");
  return key.startsWith("ctrl-") || keyNames.has(key) ? state : type(state, key);
}

function pointAt(state: BrowserState, report: MouseReport): BrowserState {
  const pointed = point({ ...state, notice: null, untouched: false }, report);
  return pointed.key === null ? pointed.state : press(pointed.state, pointed.key);
}

const keyNames: ReadonlySet<string> = new Set([
  "left",
  "right",
  "pageup",
  "pagedown",
  "home",
  "end",
  "tab",
  "shift-tab",
  "delete",
]);

function type(state: BrowserState, text: string): BrowserState {
  const plain = text.replaceAll(/[\p{Cc}\s]+/gu, " ");
  if (state.exporting !== null) return typeExport(state, state.exporting.name + plain);
  if (state.jump !== null) return typeJump(state, state.jump + plain);
  const query = splitGraphemes((state.search?.query ?? "") + plain)
    .slice(0, longestQuery)
    .join("");
  return setQuery(state, query);
}
