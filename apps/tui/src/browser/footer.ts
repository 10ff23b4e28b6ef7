import { type BrowserState, placeOf, screenOf } from "./browser-state.ts";
import { splitGraphemes } from "./graphemes.ts";
import type { KeyBinding } from "./key-binding.ts";
import { generalKeys } from "./keys.ts";
import type { Brush } from "./presentation/brush.ts";
import { fit, fitApart, widthOf } from "./presentation/fit.ts";
import { keyLabel } from "./presentation/key-label.ts";
import { visible } from "./presentation/visible.ts";
import { isSearching, matchNumber } from "./search.ts";
import { keyTables } from "./state.ts";

/** The keys that matter here, from the key tables; while a query is typed, the query. */
export function drawFooter(state: BrowserState, brush: Brush): string {
  const { columns } = state.size;
  const { search, notice, jump, exporting } = state;
  const tables = keyTables(state);
  const own = new Set(screenOf(state).keys);
  const [special, general] = [true, false].map((wanted) =>
    tables.filter(
      (key, index) =>
        key.brief !== undefined &&
        own.has(key) === wanted &&
        (key.offered?.(state) ?? true) &&
        !tables.slice(0, index).some(({ keys }) => keys.includes(key.keys[0] ?? "")),
    ),
  );
  // What holds everywhere stays in its place, whatever else a screen can do.
  const keys = [...(general ?? []).slice(0, -2), ...(special ?? []), ...(general ?? []).slice(-2)];
  if (exporting !== null) {
    const name = visible(exporting.name);
    if (!exporting.exists) {
      return drawPrompt(
        ` write to ${name}▏`,
        "or .html .txt .json .csv .ics",
        keys,
        columns,
        brush,
      );
    }
    const left = ` ${name}▏ ${brush("strong", "is there already: Enter replaces it")}`;
    return fitApart(left, drawKeys(keys, columns - widthOf(left) - 1, brush), columns);
  }
  if (jump !== null) {
    return drawPrompt(
      ` go to ${visible(jump)}▏`,
      "2016, 2016-09, 2016-09-15",
      keys,
      columns,
      brush,
    );
  }
  if (notice !== null) {
    const left = fit(
      ` ${brush("strong", visible(notice))}`,
      Math.min(columns, widthOf(notice) + 1),
    );
    return fitApart(left, drawKeys(keys, columns - widthOf(left) - 1, brush), columns);
  }
  if (search === null) return fit(drawKeys(keys, columns, brush), columns);
  const found = brush(
    search.look.matches.length === 0 && !isSearching(state) ? "removed" : "strong",
    matchWords(state),
  );
  const query = visible(search.query);
  if (!search.typing) {
    const left = ` /${query}  ${found}`;
    return fitApart(left, drawKeys(keys, columns - widthOf(left) - 1, brush), columns);
  }
  // The end of a long query matters more than its beginning.
  const room = Math.max(1, columns - widthOf(found) - 6);
  const tail =
    widthOf(query) > room
      ? `…${splitGraphemes(query)
          .slice(-room + 1)
          .join("")}`
      : query;
  const left = ` /${tail}▏  ${found}`;
  return fitApart(left, drawKeys(keys, columns - widthOf(left) - 1, brush), columns);
}

/** What is typed, with all the keys that end it; what may be typed is told where there is room left. */
function drawPrompt(
  typed: string,
  hint: string,
  keys: readonly KeyBinding[],
  columns: number,
  brush: Brush,
): string {
  const right = drawKeys(keys, columns - widthOf(typed) - 1, brush);
  const told = `${typed}  ${brush("faint", hint)}`;
  const room = columns - widthOf(right) - 1;
  return fitApart(widthOf(told) <= room ? told : typed, right, columns);
}

function matchWords(state: BrowserState): string {
  const { search } = state;
  if (search === null || search.query === "") return "";
  if (search.screen !== state.screen) return "n to search here";
  const { matches } = search.look;
  if (isSearching(state)) return `${matches.length} found …`;
  if (matches.length === 0) return "nothing found";
  const number = matchNumber(search, placeOf(state));
  return number === 0 ? `${matches.length} found` : `${number} of ${matches.length}`;
}

/** As many whole labels as there is room for; help and quit, the last two, come before the others, then those that come first. */
function drawKeys(bindings: readonly KeyBinding[], width: number, brush: Brush): string {
  const labels = bindings.flatMap((binding) => {
    const {
      keys: [key],
      brief,
      label,
      comesFirst,
    } = binding;
    if (brief === undefined || key === undefined) return [];
    return [
      { key: label ?? keyLabel(key), brief, comesFirst, general: generalKeys.includes(binding) },
    ];
  });
  const widths = labels.map(({ key, brief }) => widthOf(`  ${key} ${brief}`));
  const indices = [...labels.keys()];
  // A screen's own keys stand behind the others, and what it is for is done with them.
  const first = indices.slice(0, -2).filter((index) => labels[index]?.comesFirst === true);
  const special = first.filter((index) => labels[index]?.general === false);
  const order = [...new Set([...indices.slice(-2), ...special, ...first, ...indices])];
  const shown = new Set<number>();
  let room = width;
  for (const index of order) {
    const own = widths[index] ?? 0;
    if (own > room) continue;
    shown.add(index);
    room -= own;
  }
  return labels
    .filter((_, index) => shown.has(index))
    .map(({ key, brief }) => `  ${brush("strong", key)} ${brief}`)
    .join("");
}
