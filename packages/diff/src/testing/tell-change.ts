import type { Change } from "../data.ts";

/** A change on one line: kind, band and score, what moved, and the rules that say why (terms and holders left out). */
export function tellChange(
  change: Omit<Change, "words"> | { readonly kind: "unrelated" } | null,
): string {
  if (change === null || change.kind === "unrelated") return "unrelated";
  const moved = change.figures ?? change.dates;
  return [
    `${change.kind} ${change.band} ${change.score.toFixed(2)}`,
    ...(moved === undefined ? [] : [`${moved.before.text} → ${moved.after.text}`]),
    ...change.because
      .filter(({ rule, says }) => rule.startsWith("change/") && says !== "")
      .map(({ rule }) => rule.slice("change/".length)),
  ].join(", ");
}
