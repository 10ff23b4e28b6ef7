import { type BrowserState, placeOf } from "./browser-state.ts";
import type { Source } from "./catalogue.ts";
import { filterWords } from "./filter/show-filter.ts";
import type { Brush } from "./presentation/brush.ts";
import { fit, fitApart, widthOf } from "./presentation/fit.ts";
import { shortDateWords } from "./presentation/short-date.ts";
import { visible } from "./presentation/visible.ts";

/** The screens with their numbers, the one in sight in brackets, and where on it the reader is. */
export function drawHeader(state: BrowserState, brush: Brush): string {
  const { columns } = state.size;
  const { view, cursor } = placeOf(state);
  const rows = view.count === 0 ? "" : `${cursor + 1}/${view.count}`;
  const count = [drawProgress(state), rows].filter((part) => part !== "").join("  ");
  const where = view.count === 0 ? "" : visible(view.place(cursor));
  const tabs = drawTabs(state, brush, "all");
  const bare = drawTabs(state, brush, "titles");
  const short = drawTabs(state, brush, "keys");
  const current = bare.filter((_, index) => state.screens[index]?.name === state.screen);
  const taken = [widthOf(count) + 2, Math.min(widthOf(where), wellRead) + 4];
  const shown = [tabs, bare, short, current].find((some, index) => {
    const own = widthOf(some.map(({ plain }) => plain).join(" "));
    // What it shows just now gives way to where the reader is; the other screens keep their keys the longest.
    return own + (taken[0] ?? 0) + (index === 0 ? (taken[1] ?? 0) : 0) <= columns;
  });
  const left = (shown ?? current).map(({ drawn }) => drawn).join(" ");
  const room = columns - widthOf(left) - count.length - 4;
  const right = room < 8 || where === "" ? count : `${fitLeft(where, room)}  ${count}`;
  const space = columns - widthOf(left) - widthOf(right) - 1;
  return space < 1 ? fit(left, columns) : `${left}${" ".repeat(space)}${right} `;
}

/** What the filter lets through, and how to be rid of it. */
export function drawFilter({ catalogue, options, size }: BrowserState, brush: Brush): string {
  const only = ` ${brush("strong", "only")} ${filterWords(catalogue, options)}`;
  return fitApart(only, `${brush("strong", "X")} show all `, size.columns);
}

/** “reading 12/1000”, while it goes on. */
function drawProgress({ catalogue }: BrowserState): string {
  const { reading } = catalogue.model;
  if (reading === null) return "";
  const { read, files } = reading;
  return read === 0 ? "reading …" : `reading ${read}${files === null ? " …" : `/${files}`}`;
}

type Tab = { readonly plain: string; readonly drawn: string };

/** `all` is what the screen shows just now too; with `keys` the screens that are not in sight have no title. */
function drawTabs(
  { screens, screen, options }: BrowserState,
  brush: Brush,
  how: "all" | "titles" | "keys",
): readonly Tab[] {
  return screens.flatMap(({ name, title, subtitle, visitedBy, asks = false }, index) => {
    if (asks && name !== screen) return [];
    const key = visitedBy ?? String(index + 1);
    if (name !== screen) {
      const label = how === "keys" ? ` ${key}` : ` ${key} ${title} `;
      return { plain: label, drawn: label };
    }
    const shows = how === "all" ? subtitle?.(options) : undefined;
    const label = `[${key} ${title}${shows === undefined ? "" : `: ${shows}`}]`;
    return { plain: label, drawn: brush("current", label) };
  });
}

/** Which letter is which document; where there are too many to tell, the one of the row that the reader is on. */
export function drawLegend(state: BrowserState, brush: Brush): string {
  const { columns } = state.size;
  const { sources } = state.catalogue;
  const share = Math.floor(columns / Math.max(1, sources.length)) - 1;
  if (share < leastShare) return drawCurrent(state, brush);
  const labels = sources.map(legendOf);
  const wanted = labels.map((label, index) => widthOf(label) + signOf(sources[index]).length + 3);
  const widths = shareOut(wanted, columns);
  const line = sources.map((source, index) => {
    const room = (widths[index] ?? 0) - source.sign.length - 2;
    return ` ${brush(source.tone, source.sign)} ${fit(labels[index] ?? "", room)}`;
  });
  return fit(line.join(""), columns);
}

/** In fewer columns than this no title can be told from another. */
const leastShare = 20;

/** Where the reader is can be cut to this many columns. */
const wellRead = 16;

function drawCurrent(state: BrowserState, brush: Brush): string {
  const { catalogue, size } = state;
  const { view, cursor } = placeOf(state);
  const [id] = view.count === 0 ? [] : view.statements(cursor);
  const source = catalogue.source(catalogue.statement(id ?? "")?.document ?? "");
  const all = `${catalogue.sources.length} documents`;
  const own = source === undefined ? "" : ` ${brush(source.tone, source.sign)} ${legendOf(source)}`;
  return fitApart(own, `${brush("faint", all)} `, size.columns);
}

/** What one does not need is left to those that need more than an equal share. */
function shareOut(wanted: readonly number[], columns: number): readonly number[] {
  const order = [...wanted.keys()].toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const widths = wanted.map(() => 0);
  let room = columns;
  order.forEach((index, done) => {
    const width = Math.min(wanted[index] ?? 0, Math.floor(room / (order.length - done)));
    widths[index] = width;
    room -= width;
  });
  return widths;
}

function signOf(source: Source | undefined): string {
  return source?.sign ?? "";
}

function legendOf({ document, name }: Source): string {
  const { edtf, source } = document.date;
  const date = edtf === null ? "no date" : shortDateWords(edtf, null);
  return `${source === "inferred" ? "≈ " : ""}${date} ${visible(name)}`;
}

function fitLeft(text: string, room: number): string {
  return widthOf(text) <= room ? text : fit(text, room);
}
