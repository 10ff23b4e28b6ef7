import type { ClauseView } from "./clause-view.ts";

const outcomes = new Set(["prove", "result", "mean", "enable", "suffice", "turn"]);

/** "The easing should prove helpful": nobody is asked to do anything. */
export function shouldTurnOut({ side, group }: ClauseView): boolean {
  return (
    side === "other" &&
    group?.modal === "should" &&
    !group.perfect &&
    !group.passive &&
    outcomes.has(group.verb ?? "")
  );
}
