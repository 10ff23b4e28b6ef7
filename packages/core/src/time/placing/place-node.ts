import { firstDay, lastDay, pad } from "../calendar.ts";
import { renderPeriod } from "../render-timex.ts";
import type { Base, TimeNode } from "../time-node.ts";
import { writeName } from "../write-name.ts";
import { masks, noBase } from "./counting-base.ts";
import { isToldAsPast, sumOf, type Cue } from "../direction.ts";
import { fiscalPeriod, placeFiscalYear, placeYearPair } from "./fiscal-period.ts";
import { placeAgain } from "./place-again.ts";
import { placeEnding } from "./place-ending.ts";
import { placeDuration } from "./place-duration.ts";
import { placeIn, placeNamed } from "./place-named.ts";
import { placeNth } from "./place-nth.ts";
import { placeRun } from "./place-run.ts";
import { placeRelative, placeToday, rollTo } from "./place-relative.ts";
import { placeShift } from "./place-shift.ts";
import { placeWeekendOf } from "./place-weekend-of.ts";
import { placeWeekOf } from "./place-week-of.ts";
import { placedPeriod, unplaced, type Placed } from "./placed.ts";
import type { PlacingState } from "./placing-state.ts";

/** Places what was read on the calendar, by what the document has told so far. */
export function placeNode(node: TimeNode, state: PlacingState, cues: readonly Cue[]): Placed {
  switch (node.op) {
    case "period":
      return placePeriod(node, state);
    case "named": {
      if (node.any === true) {
        const says = "in whichever year: the words name none";
        return unplaced(writeName(node.name), [{ rule: "any-year", says }]);
      }
      const isOver = node.pick === 1 && isToldAsOver(node.base, state, cues);
      if (isOver && !state.isFresh) return unplaced(writeName(node.name), [noBase("reference")]);
      return placeNamed(node.name, node.pick, isOver ? "reference" : node.base, state, cues);
    }
    case "in":
      return placeIn(node.name, placeNode(node.of, state, cues));
    case "relative": {
      if (node.fiscal === true) return placeFiscalYear(node.offset, state);
      if (node.offset === 1 && isToldAsOver(node.base, state, cues)) {
        const isKnown = state.isFresh && (node.grain !== "quarter" || state.quarter !== null);
        return isKnown
          ? placeRelative(node.grain, 1, "reference", state)
          : unplaced(masks[node.grain], [noBase("reference")]);
      }
      const tense = sumOf(cues);
      // "The great event of this year was …", in a story, is of the story's year.
      const isTold = node.base === "now" && node.offset === 0 && state.narrative && tense < 0;
      const base = isTold && node.grain !== "day" ? "story" : node.base;
      const placed = placeRelative(node.grain, node.offset, base, state, tense);
      return node.rolling === true
        ? rollTo(placed, node.grain, node.offset < 0 ? -1 : 1, state)
        : placed;
    }
    case "shift":
      return placeShift(
        node,
        typeof node.from === "string" ? null : placeNode(node.from, state, cues),
        state,
      );
    case "nth":
      return placeNth(node, placeNode(node.of, state, cues));
    case "weekend-of":
      return placeWeekendOf(placeNode(node.of, state, cues));
    case "week-of":
      return placeWeekOf(node.side, placeNode(node.of, state, cues));
    case "run":
      return placeRun(node, placeNode(node.of, state, cues));
    case "year-pair":
      return placeYearPair(node, state.fiscalStart);
    case "again":
      return placeAgain(node, placeNode(node.of, state, cues), state);
    case "ending":
      return placeEnding(node.grain, placeNode(node.of, state, cues));
    case "modified": {
      const placed = placeNode(node.of, state, cues);
      const part = { ...placed, mod: node.mod, edge: node.edge === true };
      return node.seenFromNow === true ? cutAtNow(part, state.now) : part;
    }
    case "day-part": {
      if (node.any === true && !state.message) {
        const step = { rule: "day-part", says: "on any day: the words name none" };
        return { ...unplaced(masks.day, [step], "TIME"), suffix: `T${node.part}` };
      }
      const day = node.on === null ? placeDay(state) : placeNode(node.on, state, cues);
      return { ...day, type: "TIME", suffix: `T${node.part}` };
    }
    case "clock": {
      const day = node.on === null ? placeDay(state) : placeNode(node.on, state, cues);
      const second = node.second === null ? "" : `:${pad(node.second)}`;
      const zone = node.zone === "Z" ? "Z" : "";
      return {
        ...day,
        type: "TIME",
        suffix: `T${pad(node.hour)}:${pad(node.minute)}${second}${zone}`,
      };
    }
    case "duration":
      return placeDuration(node, state, cues);
    case "repeat":
      return unplaced(node.value, [], "SET");
    case "vague":
      return unplaced(node.value, [{ rule: "vague", says: whyVague(node, state) }]);
  }
}

/** "The next month it shut", in news: the one after a time just spoken of, and none that is to come. */
const isToldAsOver = (base: Base, state: PlacingState, cues: readonly Cue[]): boolean =>
  base === "story" && !state.narrative && isToldAsPast(cues);

function whyVague(
  { told, event }: TimeNode & { readonly op: "vague" },
  { aside, reference }: PlacingState,
): string {
  if (event !== undefined) return `no words give “${event}” a date`;
  const spokenOf = told === true ? (aside ?? reference) : null;
  return spokenOf === null
    ? "the words name no date"
    : `${renderPeriod(spokenOf)} was spoken of; how much around it is meant is not said`;
}

function placePeriod(
  { grain, index, fiscal }: TimeNode & { readonly op: "period" },
  { fiscalStart }: PlacingState,
): Placed {
  const placed = placedPeriod({ grain, index }, []);
  return fiscal === true ? fiscalPeriod(placed, index, fiscalStart) : placed;
}

/** "Earlier this year" ends on the day of writing, wherever in the year that is; of another year it may be any part. */
function cutAtNow(placed: Placed, now: PlacingState["now"]): Placed {
  const { period, mod: part } = placed;
  if (period === null || now === null) return placed;
  const [first, last] = [firstDay(period), lastDay(period)];
  if (now < first || now > last) return { ...placed, bounds: [first, last] };
  return { ...placed, bounds: part === "START" ? [first, now] : [now, last] };
}

/** The day of a clock time that names none: the one that its sentence has named, else today. */
function placeDay(state: PlacingState): Placed {
  if (state.day === null) return placeToday(state);
  const says = `on ${renderPeriod(state.day)}, named before it`;
  return placedPeriod(state.day, [{ rule: "reference", says }]);
}
