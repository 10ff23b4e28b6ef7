import type { Change, ReviewLine } from "../data.ts";

/** What a review line says of a change; `said` is what the rules said of it when it was judged. */
export type Judged = Pick<ReviewLine, "verdict" | "kind" | "said" | "note">;

/** A change as a person judged it: the verdict stands whatever the rules have come to say, and the reasons tell both. */
export function applyVerdict(change: Change, { verdict, kind, said, note }: Judged): Change {
  const own = verdict === "relabelled" ? kind : verdict === "accepted" ? said : undefined;
  const named = own ?? change.kind;
  return {
    ...change,
    kind: named,
    band: verdict === "rejected" ? change.band : "match",
    review: verdict,
    ...(named === change.kind ? {} : { said: change.kind }),
    ...(note === undefined ? {} : { note }),
    because: [
      ...change.because,
      {
        rule: `review/${verdict}`,
        says:
          verdict === "rejected"
            ? "a person read both and says that nothing changed between them"
            : `a person read both and calls it ${named}; by the rules it is ${change.kind} (${change.band})`,
      },
    ],
  };
}
