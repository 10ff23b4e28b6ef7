import type { Reason } from "../../data.ts";
import { writeDay, type Period } from "../calendar.ts";
import { renderPeriod } from "../render-timex.ts";
import type { Base, Grain } from "../time-node.ts";
import type { PlacingState } from "./placing-state.ts";

/** The TIMEX3 value of a stretch that nothing places. */
export const masks: Readonly<Record<Grain, string>> = {
  millennium: "X",
  century: "XX",
  decade: "XXX",
  year: "XXXX",
  half: "XXXX-HX",
  season: "XXXX-XX",
  quarter: "XXXX-QX",
  month: "XXXX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  day: "XXXX-XX-XX",
};

/** Why there is nothing to count from. */
export const noBase = (base: Base): Reason => ({
  rule: base === "reference" ? "reference" : "creation-time",
  says:
    base === "reference"
      ? "no earlier date settles what it counts from"
      : "the time of writing is unknown",
});

/** The step that says what is counted from the day of writing. */
export const fromNow = (now: number): Reason => ({
  rule: "creation-time",
  says: `counted from the day of writing, ${writeDay(now)}`,
});

type Counting = { readonly from: Period; readonly steps: readonly Reason[] };

/** Counted from a time that the text has spoken of. */
export const fromSpoken = (from: Period): Counting => ({
  from,
  steps: [
    { rule: "reference", says: `counted from ${renderPeriod(from)}, the time last spoken of` },
  ],
});

/** What an expression counts from, and the step that says so. */
export function baseOf(base: Base, state: PlacingState): Counting | null {
  // History tells "the end of the year" from its own place in time, news from the day of writing.
  const isTold = base === "reference" || (base === "story" && state.narrative);
  const reference = isTold ? (state.aside ?? state.reference) : null;
  if (reference !== null) return fromSpoken(reference);
  if (state.now === null) return null;
  return {
    from: { grain: "day", index: state.now },
    steps: [fromNow(state.now)],
  };
}

const sizes: readonly Grain[] = [
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
  "millennium",
];

/** Whether a stretch is wider than a grain, so that it settles none of that grain. */
export const isWider = (period: Period, grain: Grain): boolean =>
  sizes.indexOf(period.grain) > sizes.indexOf(grain);

/** 1943-07-XX: a day of a month that is known. */
export function maskInside(from: Period, grain: Grain): string {
  const known = renderPeriod(from);
  if (grain === "day")
    return from.grain === "month"
      ? `${known}-XX`
      : from.grain === "year"
        ? `${known}-XX-XX`
        : masks.day;
  return grain === "month" && from.grain === "year" ? `${known}-XX` : masks[grain];
}
