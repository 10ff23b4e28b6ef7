import { type BrowserState, placeOf, screenOf } from "./browser-state.ts";
import { drawFooter } from "./footer.ts";
import { drawFilter, drawHeader, drawLegend } from "./header.ts";
import { layoutOf } from "./moves.ts";
import { type Brush, plainBrush } from "./presentation/brush.ts";
import { fit, wrap } from "./presentation/fit.ts";
import type { ListView, RowLook } from "../screen.ts";

/** The whole screen: exactly as many lines as the terminal has rows, each exactly as wide as it has columns. */
export function drawFrame(state: BrowserState, brush: Brush): readonly string[] {
  const layout = layoutOf(state);
  return [
    ...(layout.header > 0 ? [drawHeader(state, brush)] : []),
    ...(layout.legend > 0 ? [drawLegend(state, brush)] : []),
    ...(layout.filter > 0 ? [drawFilter(state, brush)] : []),
    ...(layout.overview > 0 ? [drawOverview(state, brush)] : []),
    ...drawBody(state, brush),
    ...(layout.footer > 0 ? [drawFooter(state, brush)] : []),
  ];
}

function drawOverview(state: BrowserState, brush: Brush): string {
  const { view, cursor } = placeOf(state);
  const { columns } = state.size;
  return fit(` ${view.overview?.(cursor, columns - 2, brush) ?? ""}`, columns);
}

function drawBody(state: BrowserState, brush: Brush): readonly string[] {
  const { body, split, listWidth, detailWidth, columns } = layoutOf(state);
  const { view, pane } = placeOf(state);
  if (view.count === 0) {
    const room = Math.max(1, columns - 4);
    const said = [
      "",
      ...screenOf(state)
        .empty(state)
        .flatMap((line) => wrap(line, room)),
    ];
    return lines(body, (line) => fit(line < said.length ? `  ${said[line] ?? ""}` : "", columns));
  }
  const list = (line: number): string => drawListLine(state, line, listWidth, brush);
  if (!split && pane === "list") return lines(body, list);
  const detail = drawDetailPane(state, detailWidth, body, brush);
  if (!split) return lines(body, (line) => fit(detail[line]?.text ?? "", columns));
  return lines(body, (line) => {
    const beside = detail[line];
    return `${list(line)} ${beside?.edge ?? "│"} ${fit(beside?.text ?? "", detailWidth)}`;
  });
}

function drawListLine(state: BrowserState, line: number, width: number, brush: Brush): string {
  const { view, cursor, top, pane } = placeOf(state);
  const row = top + line;
  if (row >= view.count) return fit("", width);
  const query = state.search?.screen === state.screen ? state.search.query : "";
  const look = { brush, query, top: line === 0 || row === cursor };
  if (row !== cursor) return drawOnce(view, row, width, look);
  const chosen = view.drawRow(row, width - 2, { ...look, brush: plainBrush });
  return brush(pane === "list" ? "selected" : "strong", fit(`▸ ${chosen}`, width));
}

type DrawnRows = { readonly brush: Brush; readonly lines: Map<string, string> };

/** Rows as they were drawn, for as long as their view lasts: a key changes two of them, and drawing is what it costs. */
const drawnRows = new WeakMap<ListView, DrawnRows>();

/** Rows kept of one view: some screens full. */
const mostDrawn = 1000;

function drawOnce(view: ListView, row: number, width: number, look: RowLook): string {
  const { lines: drawn } = drawnRowsOf(view, look.brush);
  const name = `${row} ${width} ${look.top} ${look.query}`;
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const line = fit(`  ${view.drawRow(row, width - 2, look)}`, width);
  if (drawn.size >= mostDrawn) drawn.clear();
  drawn.set(name, line);
  return line;
}

function drawnRowsOf(view: ListView, brush: Brush): DrawnRows {
  const known = drawnRows.get(view);
  if (known?.brush === brush) return known;
  const none = { brush, lines: new Map<string, string>() };
  drawnRows.set(view, none);
  return none;
}

/** The lines of the detail in sight, each with the line to its left, which tells whether there are more. */
function drawDetailPane(
  state: BrowserState,
  width: number,
  body: number,
  brush: Brush,
): readonly { readonly text: string; readonly edge: string }[] {
  const { view, cursor, detailTop, pane } = placeOf(state);
  const all = view.drawDetail(cursor, width, brush);
  const bar = pane === "detail" ? "┃" : "│";
  return lines(body, (line) => {
    const above = line === 0 && detailTop > 0;
    const below = line === body - 1 && detailTop + body < all.length;
    return { text: all[detailTop + line] ?? "", edge: above ? "▲" : below ? "▼" : bar };
  });
}

function lines<T>(count: number, draw: (line: number) => T): T[] {
  return Array.from({ length: count }, (_, line) => draw(line));
}
