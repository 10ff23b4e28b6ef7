import { yearOfPeriod, type DayNumber, civilOf } from "../calendar.ts";
import type { TimeNode } from "../time-node.ts";

/** How the expressions of a document speak: by years long past, or from the day of writing. */
type Tally = {
  readonly past: number;
  readonly deictic: number;
  readonly explicit: number;
  /** Years after the one of writing: plans, not history. */
  readonly ahead: number;
  readonly firstYear: number | null;
};

export function tallyNodes(nodes: readonly TimeNode[], now: DayNumber | null): Tally {
  let past = 0;
  let deictic = 0;
  let explicit = 0;
  let ahead = 0;
  let firstYear: number | null = null;
  const writtenIn = now === null ? Number.POSITIVE_INFINITY : civilOf(now).year;
  for (const node of nodes) {
    const year = explicitYear(node);
    if (year !== null) {
      explicit++;
      firstYear ??= year;
      if (year < writtenIn - 1) past++;
      if (year > writtenIn) ahead++;
    } else if (isDeictic(node)) deictic++;
  }
  return { past, deictic, explicit, ahead, firstYear };
}

/** History names past years more than it counts from today. */
export const isNarrative = ({ past, deictic, explicit, ahead }: Tally): boolean =>
  past >= 4 && past > deictic * 1.5 && past * 2 > explicit && ahead * 10 < explicit;

/** A message of a few lines, by its length in characters: its "night" is the one on which it was written. */
export const isMessage = (length: number): boolean => length <= 300;

function explicitYear(node: TimeNode): number | null {
  switch (node.op) {
    case "period":
      return yearOfPeriod(node);
    case "year-pair":
      return node.first;
    case "in":
    case "nth":
    case "run":
    case "weekend-of":
    case "week-of":
    case "again":
    case "ending":
    case "modified":
      return explicitYear(node.of);
    case "day-part":
    case "clock":
      return node.on === null ? null : explicitYear(node.on);
    case "named":
    case "relative":
    case "shift":
    case "duration":
    case "repeat":
    case "vague":
      return null;
  }
}

function isDeictic(node: TimeNode): boolean {
  switch (node.op) {
    case "relative":
      return node.base === "now";
    case "named":
      return node.base === "now" && (node.pick !== "near" || node.name.grain === "weekday");
    case "shift":
      return node.from === "now";
    case "modified":
    case "nth":
    case "run":
    case "weekend-of":
    case "week-of":
    case "again":
    case "ending":
    case "in":
      return isDeictic(node.of);
    case "day-part":
    case "clock":
      return node.on !== null && isDeictic(node.on);
    case "duration":
      return node.side !== 0;
    case "vague":
      return node.told !== true;
    case "period":
    case "year-pair":
    case "repeat":
      return false;
  }
}
