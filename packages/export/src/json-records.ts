import type { SetAside, Statement, Timeline, TimelineEntry } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";

import type { PlacedTime } from "./export-format.ts";

/** `extract --format json`. */
export type StatementsJson = readonly Statement[];

/** A line of `extract --format jsonl`. */
export type StatementLine = Statement;

/** `times --format json`. */
export type TimesJson = readonly PlacedTime[];

/** A line of `times --format jsonl`. */
export type TimeLine = PlacedTime;

/** `timeline --format json`: with the statements that it names. */
export type TimelineJson = Timeline & { readonly statements: readonly Statement[] };

/** `compare --format json`: with the statements that it names. */
export type PositionsJson = Positions & { readonly statements: readonly Statement[] };

/** A line of `timeline --format jsonl`. */
export type TimelineLine =
  | Pick<Timeline, "axis">
  | { readonly leftOut: NonNullable<Timeline["leftOut"]> }
  | { readonly entry: TimelineEntry }
  | { readonly undated: string }
  | { readonly statement: Statement };

/** A line of `compare --format jsonl`. */
export type PositionsLine =
  | Pick<Positions, "split">
  | { readonly document: Positions["documents"][number] }
  | { readonly matter: Positions["matters"][number] }
  | { readonly new: string }
  | { readonly unanswered: Positions["unanswered"][number] }
  | { readonly dropped: Positions["dropped"][number] }
  | { readonly versions: Positions["versions"][number] }
  | { readonly unread: Positions["unread"][number] }
  | { readonly statement: Statement };

/** A line of `extract --set-aside`. */
export type SetAsideLine = SetAside & { readonly document: string; readonly line: number };
