import type { Screen } from "../screen.ts";
import type { Place, Size } from "./browser-state.ts";

/** How the terminal is parted: lines from the top, columns from the left. */
export type Layout = {
  readonly columns: number;
  /** 0 or 1 each. */
  readonly header: number;
  readonly legend: number;
  /** What the filter lets through. */
  readonly filter: number;
  /** How much there is of each year. */
  readonly overview: number;
  readonly footer: number;
  /** Lines between them. */
  readonly body: number;
  /** Whether list and detail stand side by side. */
  readonly split: boolean;
  readonly listWidth: number;
  readonly detailWidth: number;
};

/** Below this many columns one pane has the whole width. */
const splitFrom = 80;

const gutter = 3;

/** The lines always add up to the rows of the terminal, however few there are. */
export function layOut(
  { columns, rows }: Size,
  { legend, detail }: Pick<Screen, "legend" | "detail">,
  pane: Place["pane"],
  { filtered, overview }: { readonly filtered: boolean; readonly overview: boolean },
): Layout {
  const width = Math.max(1, columns);
  const height = Math.max(1, rows);
  const footer = height >= 3 ? 1 : 0;
  const header = height >= 6 ? 1 : 0;
  const above = legend && height >= 20 ? 1 : 0;
  const filter = filtered && height >= 8 ? 1 : 0;
  const years = overview && height >= 24 ? 1 : 0;
  const beside = detail === "beside" || (detail === "instead" && pane === "list");
  const split = beside && width >= splitFrom;
  const listWidth = split ? Math.floor((width - gutter) * 0.55) : width;
  return {
    columns: width,
    header,
    legend: above,
    filter,
    overview: years,
    footer,
    body: height - header - above - filter - years - footer,
    split,
    listWidth,
    detailWidth: split ? width - gutter - listWidth : width,
  };
}
