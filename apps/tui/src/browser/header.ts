import { type BrowserState, placeOf } from "./browser-state.ts";
import { isFilterKept } from "./bookmark/return-to.ts";
import type { Source } from "./catalogue.ts";
import { filterWords } from "./filter/show-filter.ts";
import type { Brush } from "./presentation/brush.ts";
import { fit, fitApart, widthOf } from "./presentation/fit.ts";
import { shortDateWords } from "./presentation/short-date.ts";
import { visible } from "./presentation/visible.ts";
import { countWords, tabsInSight } from "./tabs.ts";

/** The screens with their numbers, the one in sight in brackets, and where on it the reader is. */
export function drawHeader(state: BrowserState, brush: Brush): string {
  const { columns } = state.size;
  const { view, cursor } = placeOf(state);
  const count = countWords(state);
  const where = view.count === 0 ? "" : visible(view.place(cursor));
  const left = tabsInSight(state, brush, count)
    .map(({ drawn }) => drawn)
    .join(" ");
  const room = columns - widthOf(left) - widthOf(count) - 4;
  const right =
    where === "" || !isWellCut(where, room)
      ? count
      : `${fit(where, Math.min(room, widthOf(where)))}  ${count}`;
  const space = columns - widthOf(left) - widthOf(right) - 1;
  return space < 1 ? fit(left, columns) : `${left}${" ".repeat(space)}${right} `;
}

/** What the filter lets through, and how to be rid of it. */
export function drawFilter(state: BrowserState, brush: Brush): string {
  const { catalogue, options, size } = state;
  const since = isFilterKept(state) ? "as you left it, only" : "only";
  const only = ` ${brush("strong", since)} ${filterWords(catalogue, options)}`;
  return fitApart(only, `${brush("strong", "X")} show all `, size.columns);
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

/** Half a date or half a number may be taken for another: better none at all. */
function isWellCut(text: string, room: number): boolean {
  return widthOf(text) <= room || (room >= 8 && !/\d/.test(text));
}
