import { type BrowserState, placeOf } from "./browser-state.ts";
import type { Source } from "./catalogue.ts";
import type { Brush } from "./presentation/brush.ts";
import { fit, widthOf } from "./presentation/fit.ts";
import { shortDateWords } from "./presentation/short-date.ts";
import { visible } from "./presentation/visible.ts";

/** The screens with their numbers, the one in sight in brackets, and where on it the reader is. */
export function drawHeader(state: BrowserState, brush: Brush): string {
  const { columns } = state.size;
  const { view, cursor } = placeOf(state);
  const count = view.count === 0 ? "" : `${cursor + 1}/${view.count}`;
  const where = view.count === 0 ? "" : visible(view.place(cursor));
  const tabs = state.screens.map(({ name, title }, index) => {
    const label = `${name === "help" ? "?" : index + 1} ${title}`;
    return name === state.screen
      ? { plain: `[${label}]`, drawn: brush("current", `[${label}]`) }
      : { plain: ` ${label} `, drawn: ` ${label} ` };
  });
  const current = tabs.filter((_, index) => state.screens[index]?.name === state.screen);
  const shown = [tabs, current].find(
    (some) => widthOf(some.map(({ plain }) => plain).join(" ")) + count.length + 2 <= columns,
  );
  const left = (shown ?? current).map(({ drawn }) => drawn).join(" ");
  const room = columns - widthOf(left) - count.length - 4;
  const right = room < 8 || where === "" ? count : `${fitLeft(where, room)}  ${count}`;
  const space = columns - widthOf(left) - widthOf(right) - 1;
  return space < 1 ? fit(left, columns) : `${left}${" ".repeat(space)}${right} `;
}

/** Which letter is which document, as many as there is room for. */
export function drawLegend(state: BrowserState, brush: Brush): string {
  const { columns } = state.size;
  const { sources } = state.catalogue;
  const share = Math.max(20, Math.floor(columns / Math.max(1, sources.length)) - 1);
  let line = "";
  let used = 0;
  for (const source of sources) {
    const label = legendOf(source);
    const width = Math.min(share, widthOf(label) + source.sign.length + 3);
    if (used + width > columns) break;
    line += ` ${brush(source.tone, source.sign)} ${fit(label, width - source.sign.length - 2)}`;
    used += width;
  }
  return fit(line, columns);
}

function legendOf({ document, name }: Source): string {
  const date = document.date.edtf === null ? "no date" : shortDateWords(document.date.edtf, null);
  return `${date} ${visible(name)}`;
}

function fitLeft(text: string, room: number): string {
  return widthOf(text) <= room ? text : fit(text, room);
}
