import type { Change } from "@onrecord/diff";
import { describeDate } from "@onrecord/export";
import type { PlacedChange } from "../catalogue.ts";
import { visible } from "./visible.ts";

/** One column each; a kind that is not in the list is shown as `*`. */
const signs: Readonly<Record<string, string>> = {
  restated: "=",
  strengthened: "▲",
  weakened: "▽",
  raised: "↑",
  lowered: "↓",
  rescheduled: "↻",
  reversed: "⇄",
  fulfilled: "✓",
  unmet: "✗",
  disputed: "≠",
  related: "~",
};

export const changeSigns: readonly (readonly [kind: string, sign: string])[] =
  Object.entries(signs);

/** “↓”, or “↓?” for what is only possible: two columns at most. */
export function changeSign({ kind, band }: Change): string {
  return (signs[kind] ?? "*") + (band === "possible" ? "?" : "");
}

/** “lowered”: what the sign means. */
export function changeName({ kind }: Change): string {
  return visible(kind);
}

/** What was and what is: the figures, else the dates; empty where the words themselves are the change. */
export function changeValues({ figures, dates }: Change): string {
  if (figures !== undefined) {
    return `${visible(figures.before.text)} → ${visible(figures.after.text)}`;
  }
  if (dates === undefined) return "";
  const [before, after] = [dates.before, dates.after].map((time) =>
    visible(time.edtf === null ? time.text : describeDate(time)),
  );
  return `${before ?? ""} → ${after ?? ""}`;
}

/** Worth a mark on the timeline: it says that something is different, not merely said again. */
export function isNews({ change }: PlacedChange): boolean {
  return change.kind !== "restated" && change.kind !== "related";
}
