import type { TimelineAxis } from "@onrecord/core";
import type { Catalogue, PlacedChange } from "./browser/catalogue.ts";
import type { KeyBinding } from "./browser/key-binding.ts";
import type { Filter } from "./browser/filter/filter.ts";
import type { Brush } from "./browser/presentation/brush.ts";

/** How a row is to be drawn. */
export type RowLook = {
  readonly brush: Brush;
  /** It is the first on the screen, so what it leaves to the rows above it has to be said. */
  readonly top: boolean;
  /** What is searched for; a row shows the words that match, however late in it they come. */
  readonly query: string;
};

/**
 * The rows of a screen as they are now, asked for by index, so that only those in sight are ever drawn.
 *
 * All lines are plain strings that carry their looks as SGR codes and nothing else that a terminal acts on.
 */
export type ListView = {
  readonly count: number;
  /** Names the row for good: a place is kept by it when rows come and go. */
  key(index: number): string;
  /** The keys of the groups that the row lies in, outermost first. */
  groups(index: number): readonly string[];
  foldable(index: number): boolean;
  /** Whether Enter shows its detail rather than folding it. */
  opens(index: number): boolean;
  /** Whether something changed here. */
  changed(index: number): boolean;
  /** Exactly `width` columns. */
  drawRow(index: number, width: number, look: RowLook): string;
  /** Lines of at most `width` columns, as many as it takes. */
  drawDetail(index: number, width: number, brush: Brush): readonly string[];
  /** How much there is of each year, in one line of at most `width` columns; null where rows do not stand in time. */
  readonly overview: ((cursor: number, width: number, brush: Brush) => string) | null;
  /** Orders rows in time: 20160900 for September 2016; null for what has no date. */
  day(index: number): number | null;
  /** Where in time or in its group the row stands: “2016 › September”. */
  place(index: number): string;
  /** Ids of the statements that the row itself tells of, what it is about first; none for a group. */
  statements(index: number): readonly string[];
  /** The words that a search looks through. */
  searchText(index: number): string;
};

/** What the reader wants to see, on whichever screen. */
export type ViewOptions = {
  readonly axis: TimelineAxis;
  /** Whether weak evidence is shown: two statements about one matter, only possibly, and no change that has a name. */
  readonly weak: boolean;
  /** What is let through; on every screen alike. */
  readonly filter: Filter;
  /** The change whose kind is being chosen. */
  readonly judging: PlacedChange | null;
};

export type ViewContext = {
  readonly catalogue: Catalogue;
  readonly options: ViewOptions;
  /** Keys of the groups whose rows are hidden. */
  readonly folded: ReadonlySet<string>;
  readonly screens: readonly Screen[];
};

/** One way to look at a model: a list with a detail beside each row. Register it in `screens.ts`. */
export type Screen = {
  readonly name: string;
  readonly title: string;
  /** What it shows just now, where that can be chosen; null where it shows what it always does. */
  readonly subtitle?: (options: ViewOptions) => string | null;
  /** What is said when there are no rows, a line each. */
  empty(context: Omit<ViewContext, "folded">): readonly string[];
  /** The key by which it is visited from another screen, to which Esc goes back; null for a screen with a number. */
  readonly visitedBy: string | null;
  /** It asks something that one other screen wants to know: only that leads to it. */
  readonly asks?: boolean;
  /** Whether the letters of the documents are explained above it. */
  readonly legend: boolean;
  /**
   * Where the detail of a row stands on a wide terminal: nowhere, beside the list, beside it until it is opened and then
   * in its stead, or not before it is opened.
   */
  readonly detail: "none" | "beside" | "instead" | "opened";
  /** Keys of its own; they win over those that hold everywhere. */
  readonly keys: readonly KeyBinding[];
  /** Groups that are folded when the screen is first opened. */
  foldedAtFirst(catalogue: Catalogue): readonly string[];
  view(context: ViewContext): ListView;
};
