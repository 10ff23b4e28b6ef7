import type { Change, ChangeKind } from "@onrecord/diff";
import { describeDate } from "@onrecord/export";
import { kindMeanings } from "./english/kind-names.ts";
import { visible } from "./visible.ts";

/** One column each; a kind that is not in the list is shown as `*`. */
export const changeSigns: readonly (readonly [kind: ChangeKind, sign: string])[] = [
  ["restated", "="],
  ["strengthened", "▲"],
  ["weakened", "▽"],
  ["raised", "↑"],
  ["lowered", "↓"],
  ["rescheduled", "↻"],
  ["reversed", "⇄"],
  ["fulfilled", "✓"],
  ["unmet", "✗"],
  ["disputed", "≠"],
  ["related", "~"],
];

const signs: ReadonlyMap<string, string> = new Map(changeSigns);

/** “↓” for *lowered*, in one column. */
export function signOfKind(kind: string): string {
  return signs.get(kind) ?? "*";
}

/** “↓”, or “↓?” for what is only possible: two columns at most. */
export function changeSign({ kind, band }: Change): string {
  return signOfKind(kind) + (band === "possible" ? "?" : "");
}

/** “lowered”: what the sign means. */
export function changeName({ kind }: Change): string {
  return visible(kind);
}

/** “lowered: the figure went down”; a kind that has no explanation stands for itself. */
export function changeMeaning(change: Change): string {
  const means = kindMeanings[change.kind];
  return means === undefined ? changeName(change) : `${changeName(change)}: ${means}`;
}

/** How far the change can be relied on. */
export function bandWords({ band, score, review, said }: Change): string {
  const strength = `${Math.round(score * 100)} of 100`;
  if (review !== undefined)
    return `${review} in review${said === undefined ? "" : ` (by the rules ${visible(said)})`}, ${strength}`;
  return band === "match"
    ? `firm, ${strength}`
    : `only possible, ${strength}: below what we stand by, so read both sides before you use it`;
}

/** Two statements that may be about one matter, and nothing more, or what a person rejected: shown only when asked for. */
export function isWeak({ kind, band, review }: Change): boolean {
  return review === "rejected" || (kind === "related" && band === "possible");
}

const verdictSigns = { accepted: "+", rejected: "-", relabelled: "=" } as const;

/** “+”, “-” or “=”: the key that a person judged it with, in one column; a space for none. */
export function verdictSign({ review }: Change): string {
  return review === undefined ? " " : verdictSigns[review];
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

export { isNews } from "@onrecord/export";
