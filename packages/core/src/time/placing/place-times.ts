import type { Reason } from "../../data.ts";
import { lastDay, yearOfPeriod, type DayNumber, type Period } from "../calendar.ts";
import { describeNode } from "../describe-node.ts";
import type { TimeNode } from "../time-node.ts";
import type { CreationTime } from "./creation-time.ts";
import type { Cue } from "../direction.ts";
import { followStory } from "./follow-story.ts";
import { mergePlacings } from "./merge-placings.ts";
import { placeNode } from "./place-node.ts";
import type { Placed } from "./placed.ts";
import { placeRangeEnd, type RangeEnd } from "./place-range-end.ts";
import { nothingKnown, type PlacingState } from "./placing-state.ts";
import type { Aside } from "./read-aside.ts";

/** A reading with what placing needs of its surroundings. */
export type Mention = {
  readonly node: TimeNode;
  readonly rule: string;
  readonly cues: readonly Cue[];
  /** Which paragraph of the document it stands in. */
  readonly paragraph: number;
  /** The sign that it is spoken of in passing, so what follows does not count from it. */
  readonly aside: Aside | null;
  /** It stands in a heading, whose time is that of what follows. */
  readonly isHeading: boolean;
  /** It stands in the sentence of the mention before: "on 12 September, at 3pm". */
  readonly followsOn: boolean;
  /** It is one end of a range. */
  readonly range: RangeEnd | null;
  /** Only a comma, "and" or the like parts it from the mention before. */
  readonly joins: boolean;
};

type PlacerOptions = {
  readonly creationTime: CreationTime | null;
  readonly narrative: boolean;
  readonly message: boolean;
  /** The first year that the document names, for what a narrative tells before it. */
  readonly firstYear: number | null;
  readonly fiscalStart: PlacingState["fiscalStart"];
};

/**
 * Places the mentions of a document one after the other, carrying along what each tells the next.
 *
 * Where the day of writing is uncertain, everything is placed twice, from its first and its last possible day, and the
 * two are merged: so no rule has to know about uncertainty.
 */
export function createPlacer(options: PlacerOptions): (mention: Mention) => Placed {
  const [first, last] = options.creationTime ?? [null, null];
  const early = startState(options, first);
  const late = first === last ? null : startState(options, last);
  return (mention) => {
    const placed = placeNext(mention, early);
    const merged =
      late === null || options.creationTime === null
        ? placed
        : mergePlacings(placed, placeNext(mention, late), options.creationTime);
    const read: Reason = { rule: mention.rule, says: describeNode(mention.node) };
    return { ...merged, steps: [read, ...merged.steps] };
  };
}

const startState = (options: PlacerOptions, now: DayNumber | null): PlacingState => ({
  ...nothingKnown,
  now,
  narrative: options.narrative,
  message: options.message,
  fiscalStart: options.fiscalStart,
  year: options.narrative ? options.firstYear : null,
});

function placeNext(mention: Mention, state: PlacingState): Placed {
  if (mention.paragraph !== state.paragraph) state.isFresh = false;
  state.paragraph = mention.paragraph;
  if (!mention.followsOn) {
    state.day = null;
    state.aside = null;
  }
  if (!mention.joins) state.listed = null;
  const { range } = mention;
  const placed =
    range === null
      ? placeNode(mention.node, state, mention.cues)
      : placeRangeEnd(mention.node, range, state, mention.cues);
  const { period } = placed;
  state.listed = isWeekday(mention.node) ? period : null;
  if (period?.grain === "day") state.day = period;
  if (placed.type === "DURATION" && /^P\d+M$/.test(placed.mask ?? "")) state.quarter = null;
  if (period === null) return placed;
  // In news, what counts from another time is no new place to count from.
  if (!state.narrative && (mention.aside === "brackets" || isCounted(mention.node))) return placed;
  if (period.grain === "quarter" && isReported(period, state)) state.quarter = period;
  if (isWide(period)) return placed;
  if (state.narrative) {
    followStory(state, mention, period);
    return placed;
  }
  state.reference = period;
  state.isFresh = true;
  state.year = yearOfPeriod(period);
  return placed;
}

/** A report speaks of the quarter that is over; one that still runs or is to come only stands beside it. */
const isReported = (quarter: Period, { now, quarter: known }: PlacingState): boolean =>
  known === null || now === null || lastDay(known) >= now || lastDay(quarter) < now;

const isWeekday = (node: TimeNode): boolean =>
  node.op === "day-part" && node.on !== null
    ? isWeekday(node.on)
    : node.op === "named" && node.name.grain === "weekday";

const isWide = ({ grain }: Period): boolean =>
  grain === "decade" || grain === "century" || grain === "millennium";

function isCounted(node: TimeNode): boolean {
  if (node.op === "modified") return isCounted(node.of);
  // "The 1988 period" is what the report compares with, not what it speaks of.
  return (
    node.op === "again" ||
    node.op === "shift" ||
    (node.op === "relative" && node.grain !== "day" && node.grain !== "quarter")
  );
}
