import { readDeadline } from "../reading/read-deadline.ts";
import type { ChangeKindRule } from "./change-kind.ts";

/** The same aim of the same holder with another deadline. A deadline that was not given before, or is dropped, is none. */
export const rescheduled: ChangeKindRule = {
  kind: "rescheduled",
  find: (pair) => {
    const before = readDeadline(pair.before);
    const after = readDeadline(pair.after);
    if (pair.holders !== "same" || before === null || after === null) return null;
    if (before.latest === null || after.latest === null) return null;
    // A year and a day in it may be the same deadline, told more or less exactly.
    if (contains(before, after) || contains(after, before)) return null;
    return {
      sure: Math.min(1, 0.35 + pair.evidence.covered / 2 + pair.likeness / 2),
      dates: { before, after },
      because: [
        {
          rule: "change/other-deadline",
          says: `by ${before.edtf ?? before.text} before, by ${after.edtf ?? after.text} after`,
          span: after.span,
        },
      ],
    };
  },
};

type Dates = { readonly earliest: string | null; readonly latest: string | null };

function contains(whole: Dates, part: Dates): boolean {
  if (whole.latest === null || part.latest === null) return false;
  return (whole.earliest ?? "") <= (part.earliest ?? part.latest) && part.latest <= whole.latest;
}
