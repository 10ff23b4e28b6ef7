import { type BrowserState, placeOf } from "./browser-state.ts";
import { type Brush, plainBrush } from "./presentation/brush.ts";
import { widthOf } from "./presentation/fit.ts";
import { visible } from "./presentation/visible.ts";

/** A screen as the header names it. */
export type Tab = {
  readonly plain: string;
  readonly drawn: string;
  /** Shows the screen; null where it is in sight. */
  readonly key: string | null;
};

/** Where the reader is can be cut to this many columns. */
const wellRead = 16;

/** The tabs as long as there is room for beside what stands to their right. */
export function tabsInSight(state: BrowserState, brush: Brush, count: string): readonly Tab[] {
  const { view, cursor } = placeOf(state);
  const where = view.count === 0 ? "" : visible(view.place(cursor));
  const tabs = drawTabs(state, brush, "all");
  const bare = drawTabs(state, brush, "titles");
  const short = drawTabs(state, brush, "keys");
  const current = bare.filter(({ key }) => key === null);
  const taken = widthOf(count) + 2;
  const place = Math.min(widthOf(where), wellRead) + 4;
  const shown = [tabs, bare, short, current].find((some, index) => {
    const own = widthOf(some.map(({ plain }) => plain).join(" "));
    // What it shows just now gives way to where the reader is; the other screens keep their keys the longest.
    return own + taken + (index === 0 ? place : 0) <= state.size.columns;
  });
  return shown ?? current;
}

/** What the header says at its right end: how far reading has come, whose the mouse is, and the row. */
export function countWords(state: BrowserState): string {
  const { view, cursor } = placeOf(state);
  const rows = view.count === 0 ? "" : `${cursor + 1}/${view.count}`;
  const mouse = state.mouse ? "mouse" : "";
  return [drawProgress(state), mouse, rows].filter((part) => part !== "").join("  ");
}

/** “reading 12/1000”, while it goes on. */
function drawProgress({ catalogue }: BrowserState): string {
  const { reading } = catalogue.model;
  if (reading === null) return "";
  const { read, files } = reading;
  return read === 0 ? "reading …" : `reading ${read}${files === null ? " …" : `/${files}`}`;
}

/** The key of the screen whose tab is drawn there; null where there is none that is not in sight. */
export function tabAt(state: BrowserState, column: number): string | null {
  let start = 0;
  for (const { plain, key } of tabsInSight(state, plainBrush, countWords(state))) {
    const end = start + widthOf(plain);
    if (column >= start && column < end) return key;
    start = end + 1;
  }
  return null;
}

/** `all` is what the screen shows just now too; with `keys` the screens that are not in sight have no title. */
function drawTabs(
  { screens, screen, options }: BrowserState,
  brush: Brush,
  how: "all" | "titles" | "keys",
): readonly Tab[] {
  return screens.flatMap(({ name, title, subtitle, visitedBy, asks = false }, index): Tab[] => {
    if (asks && name !== screen) return [];
    const key = visitedBy ?? String(index + 1);
    if (name !== screen) {
      const label = how === "keys" ? ` ${key}` : ` ${key} ${title} `;
      return [{ plain: label, drawn: label, key }];
    }
    const shows = how === "all" ? (subtitle?.(options) ?? null) : null;
    const label = `[${key} ${title}${shows === null ? "" : `: ${shows}`}]`;
    return [{ plain: label, drawn: brush("current", label), key: null }];
  });
}
