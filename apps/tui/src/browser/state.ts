import type { Positions } from "@onrecord/diff";
import type { Screen } from "../screen.ts";
import { type Action, type BrowserState, type Size, openPlace, screenOf } from "./browser-state.ts";
import { type Catalogue, buildCatalogue } from "./catalogue.ts";
import type { BrowserModel } from "./browser-model.ts";
import { noFilter } from "./filter/filter.ts";
import { splitGraphemes } from "./graphemes.ts";
import type { KeyBinding } from "./key-binding.ts";
import { generalKeys, jumpKeys, promptKeys } from "./keys.ts";
import { typeJump } from "./jump.ts";
import { settle } from "./moves.ts";
import { renew } from "./renew.ts";
import { setQuery } from "./search.ts";

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
  };
  const state: BrowserState = {
    catalogue,
    screens,
    size,
    options,
    screen: first.name,
    previous: first.name,
    places: { [first.name]: openPlace({ catalogue, screens, options }, first) },
    search: null,
    jump: null,
    notice: model.positions === "awaited" ? "comparing the documents …" : null,
    request: null,
    quitting: false,
  };
  return settle(state);
}

/** All that ever happens: a pure step from one state to the next. */
export function reduce(state: BrowserState, action: Action): BrowserState {
  switch (action.type) {
    case "key":
      return settle(press({ ...state, notice: null }, action.key));
    case "paste":
      return isTyping(state) ? settle(type(state, action.text)) : state;
    case "resize":
      return isSameSize(state.size, action.size) ? state : settle({ ...state, size: action.size });
    case "compared":
      return settle(showPositions(state, action.positions));
  }
}

/** Said at the start by those who draw; a frame for it would be drawn twice. */
function isSameSize(one: Size, other: Size): boolean {
  return one.columns === other.columns && one.rows === other.rows;
}

function showPositions(state: BrowserState, positions: Positions): BrowserState {
  const model = { ...state.catalogue.model, positions };
  return renew({ ...state, notice: null, catalogue: buildCatalogue(model) });
}

/** The key tables that hold now, the first to have a key wins. */
export function keyTables(state: BrowserState): readonly KeyBinding[] {
  if (state.jump !== null) return jumpKeys;
  return state.search?.typing === true ? promptKeys : [...screenOf(state).keys, ...generalKeys];
}

/** Whether keys are letters. */
function isTyping({ search, jump }: BrowserState): boolean {
  return jump !== null || search?.typing === true;
}

function press(state: BrowserState, key: string): BrowserState {
  const binding = keyTables(state).find(({ keys }) => keys.includes(key));
  if (binding !== undefined) return binding.run(state, key);
  if (!isTyping(state)) return state;
  if (key === "space") return type(state, " ");
  return key.startsWith("ctrl-") || keyNames.has(key) ? state : type(state, key);
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
  if (state.jump !== null) return typeJump(state, state.jump + plain);
  const query = splitGraphemes((state.search?.query ?? "") + plain)
    .slice(0, longestQuery)
    .join("");
  return setQuery(state, query);
}
