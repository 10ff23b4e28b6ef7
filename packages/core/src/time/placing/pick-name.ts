import type { Reason } from "../../data.ts";
import {
  civilOf,
  firstDay,
  lastDay,
  weekdayOf,
  yearOfPeriod,
  type DayNumber,
  type Period,
} from "../calendar.ts";
import { renderPeriod } from "../render-timex.ts";
import type { Name } from "../time-node.ts";
import { explainCues, isToldAsPast, sumOf, type Cue } from "../direction.ts";
import { firstAfter, holding, lastBefore, nameInYear, namesAround } from "./place-name.ts";
import type { PlacingState } from "./placing-state.ts";

type Picked = { readonly period: Period; readonly steps: readonly Reason[] };

const step = (says: string): Reason => ({ rule: "nearest", says });

/** Which occurrence of a bare name is meant: of the narrative's year, or the one before, at or after the time of writing. */
export function pickNear(name: Name, state: PlacingState, cues: readonly Cue[]): Picked | null {
  // Without a day of writing, a year named in the same paragraph is the only thing that a bare date can lean on.
  const isTold = state.narrative || (state.now === null && state.isFresh);
  const story = isTold ? pickInStory(name, state) : null;
  if (story !== null || state.now === null) return story;
  // A weekday of a story is none of the week of writing; nor is the 29 February of a year without one that of another.
  const isWeekday = name.grain === "weekday" || name.grain === "month-day";
  if (state.narrative && !(isWeekday && state.reference === null)) return null;
  return pickInList(name, state, cues) ?? pickInNews(name, state.now, cues);
}

/** "On Monday, Tuesday and Friday": one week goes on, as far as the tense allows. */
function pickInList(
  name: Name,
  { listed, now }: PlacingState,
  cues: readonly Cue[],
): Picked | null {
  if (name.grain !== "weekday" || listed === null || now === null) return null;
  const period = firstAfter(namesAround(name, listed.index), listed.index);
  const isLater = weekdayOf(listed.index) < name.weekday;
  if (period === null || (!isLater && period.index - listed.index > 3)) return null;
  const isUntrue = period.index > now && listed.index <= now && sumOf(cues) < 0;
  return isUntrue
    ? null
    : { period, steps: [step("the first after the day before it in the list")] };
}

/** History goes on: the occurrence in the year last spoken of, or after the turn of that year. */
function pickInStory(name: Name, state: PlacingState): Picked | null {
  const { fine, year } = state;
  const reference = state.aside ?? state.reference;
  if (name.grain === "weekday" || name.grain === "month-day") {
    if (
      reference === null ||
      (reference.grain !== "day" && reference.grain !== "month" && reference.grain !== "week")
    )
      return null;
    const around = namesAround(name, firstDay(reference));
    const period = holding(around, firstDay(reference)) ?? firstAfter(around, firstDay(reference));
    return period === null
      ? null
      : { period, steps: [step("the first from the time last spoken of")] };
  }
  if (year === null) return null;
  const same = nameInYear(name, year);
  const isPast = same !== null && fine !== null && firstDay(fine) - firstDay(same) > storyReach;
  const period = isPast || same === null ? (nameInYear(name, year + 1) ?? same) : same;
  const later = state.limit === null ? null : afterLimit(name, state.limit, period, fine);
  if (later !== null) return later;
  const back = period === null ? null : backToStory(name, period, state);
  if (back !== null) return back;
  if (period === null) return null;
  return {
    period,
    steps: [
      step(
        period === same
          ? `in ${year}, the year last spoken of`
          : `the first after ${year}, the year last spoken of`,
      ),
    ],
  };
}

/** The occurrence after a limit, where that is nearer to it than the story's own is to where the story stands. */
function afterLimit(
  name: Name,
  limit: Period,
  own: Period | null,
  fine: Period | null,
): Picked | null {
  const after = nameInYear(name, yearOfPeriod(limit));
  if (after === null || own === null || fine === null || firstDay(after) < firstDay(limit))
    return null;
  const isNearer = firstDay(after) - firstDay(limit) < Math.abs(firstDay(own) - firstDay(fine));
  return isNearer
    ? {
        period: after,
        steps: [step(`the first after ${renderPeriod(limit)}, the time last spoken of`)],
      }
    : null;
}

/** After a look back that the name would have to go back from once more, the story goes on from where it stood. */
function backToStory(name: Name, own: Period, { stood, fine }: PlacingState): Picked | null {
  if (stood === null || fine === null || firstDay(own) >= firstDay(fine)) return null;
  const on = nameInYear(name, yearOfPeriod(stood));
  if (on === null || firstDay(on) < firstDay(stood)) return null;
  const says = `the first after ${renderPeriod(stood)}: ${renderPeriod(fine)} was a look back`;
  return { period: on, steps: [step(says)] };
}

/** How far a story looks back, in days: after December, "January" is the next one, after May the one before. */
const storyReach = 250;

/** A future word has to outweigh how much more often news tells of what has been. */
const thresholds = { weekday: 1.5, quarter: 1 };

function pickInNews(name: Name, now: DayNumber, cues: readonly Cue[]): Picked | null {
  const around = namesAround(name, now);
  const score = sumOf(cues);
  const same = holding(around, now);
  const before = lastBefore(around, now);
  const after = firstAfter(around, now);
  const reasons = explainCues(cues);
  const pick = (period: Period | null, says: string): Picked | null =>
    period === null ? null : { period, steps: [...reasons, step(says)] };
  if (name.grain === "weekday") {
    if (same !== null) return pick(same, "the day of writing is one");
    if (score >= thresholds.weekday) return pick(after, "the next one");
    if (score > 0) return pick(before, "the one before: too little points ahead");
    const isUntold = reasons.length === 0;
    return pick(before, `the one before${isUntold ? ": nothing beside it points ahead" : ""}`);
  }
  if (name.grain === "quarter" || name.grain === "half")
    return pickQuarter(now, around, score, reasons);
  if (same !== null)
    return pick(same, name.grain === "day" ? "the day of writing" : "the current one");
  if (before === null || after === null) return pick(before ?? after, "the only one near");
  const [back, ahead] = [now - lastDay(before), firstDay(after) - now];
  // Within a month or so either side the tense decides; across the year the nearer one does, unless the tense is clear.
  // For a month, a clear past tense is not outweighed by how near the next one is; a day that near is a plan.
  const isLoose = name.grain === "month" || name.grain === "season";
  const most = isLoose && score <= -1.5 && back > ahead ? 1 : 6;
  const base = isLoose ? -1 : -0.5;
  const lean = score + (back < ahead ? -1 : 1) * Math.min(most, Math.abs(back - ahead) / 90) + base;
  // "They met on 3 November" is over, however near the next one is.
  const isOver = score < 0 && isToldAsPast(cues) && cues.some(({ word }) => word === "on");
  const isAhead = lean > 0 && !isOver;
  // A 29 February that neither this year nor the next has says nothing of which is meant.
  if (name.grain === "day" && (isAhead ? ahead : back) > longestYear) return null;
  return isAhead
    ? pick(after, "the next one, by tense and nearness")
    : pick(before, "the one before, by tense and nearness");
}

const longestYear = 366;

/** Companies report on the quarter that has ended; the one that runs is meant only with a future word. */
function pickQuarter(
  now: DayNumber,
  around: readonly Period[],
  score: number,
  reasons: readonly Reason[],
): Picked | null {
  const ended = lastBefore(around, now);
  const coming = holding(around, now) ?? firstAfter(around, now);
  if (ended === null || coming === null) return null;
  const age = now - lastDay(ended);
  const isAhead = score > thresholds.quarter ? firstDay(coming) - now < 200 : age > 275;
  const chosen = isAhead ? coming : ended;
  return {
    period: chosen,
    steps: [
      ...reasons,
      step(
        isAhead
          ? `the one of ${civilOf(firstDay(chosen)).year} that is not over`
          : "the last that has ended",
      ),
    ],
  };
}
