import { firstDay, lastDay, yearOfPeriod, type Period } from "../calendar.ts";
import type { TimeNode } from "../time-node.ts";
import type { Mention } from "./place-times.ts";
import type { PlacingState } from "./placing-state.ts";

/**
 * Where a story stands after a time has been spoken of.
 *
 * What is told in passing (`Aside`), what is counted back and what is counted from the day of writing leave the story
 * where it is; within their sentence they are still what "two days later" counts from.
 */
export function followStory(state: PlacingState, mention: Mention, period: Period): void {
  if (isPassing(state, mention, period)) {
    state.aside = period;
    if (mention.aside === "limit") state.limit = isFine(period) ? period : null;
    return;
  }
  const opens = mention.paragraph !== state.storyParagraph;
  const year = yearOfPeriod(period);
  const isBack = state.year !== null && year < state.year;
  if (opens || !isBack) state.stood = null;
  else if (state.fine !== null) state.stood = state.fine;
  state.storyParagraph = mention.paragraph;
  state.aside = null;
  state.limit = null;
  state.reference = period;
  state.isFresh = true;
  state.year = year;
  // "On 7 December (the 8th in Asia), 1941": the year takes nothing back.
  const isSame = mention.followsOn && period.grain === "year" && state.fine !== null;
  if (!isSame || !holds(period, state.fine)) state.fine = isFine(period) ? period : null;
}

/** A part of the year at most, so that the story has a place in its year. */
const isFine = ({ grain }: Period): boolean =>
  grain === "day" || grain === "month" || grain === "week";

const holds = (whole: Period, part: Period | null): boolean =>
  part !== null && firstDay(whole) <= firstDay(part) && lastDay(part) <= lastDay(whole);

function isPassing(state: PlacingState, mention: Mention, period: Period): boolean {
  const { reference } = state;
  if (reference === null) return false;
  const opens = mention.paragraph !== state.storyParagraph;
  if (mention.isHeading) return !opens;
  const year = yearOfPeriod(period);
  switch (mention.aside) {
    case "brackets":
    case "since":
    case "limit":
    case "comparison":
      return true;
    case "name":
      return !opens && year !== state.year;
    case "had":
      if (state.year !== null && year < state.year) return true;
      break;
    case null:
      break;
  }
  return countsBack(mention.node);
}

/** "The previous year", "two years earlier", "last month". */
function countsBack(node: TimeNode): boolean {
  if (node.op === "modified" || node.op === "again") return countsBack(node.of);
  if (node.op === "relative") return node.base === "now" ? node.grain !== "day" : node.offset < 0;
  if (node.op === "shift") return node.sign === -1 && typeof node.from === "string";
  if (node.op === "named" && node.pick !== "near")
    return node.base === "now" || (node.pick === -1 && node.name.grain !== "weekday");
  if (node.op === "day-part" || node.op === "clock") return node.on !== null && countsBack(node.on);
  return false;
}
