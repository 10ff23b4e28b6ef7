import { readDeadline } from "../reading/read-deadline.ts";
import type { Deadline } from "../reading/read-deadline.ts";
import type { ChangeKindRule } from "./change-kind.ts";

/** The same aim of the same holder with another deadline. A deadline that was not given before, or is dropped, is none. */
export const rescheduled: ChangeKindRule = {
  kind: "rescheduled",
  find: (pair) => {
    const before = readDeadline(pair.before);
    const after = readDeadline(pair.after);
    if (pair.holders !== "same" || before === null || after === null) return null;
    // “By noon” is by noon in every version of a text, whatever day each was saved on.
    if (pair.link === "versions" && before.time.text === after.time.text) return null;
    // A year and a day in it may be the same deadline, told more or less exactly.
    if (contains(before, after) || contains(after, before)) return null;
    return {
      sure: Math.min(1, 0.35 + pair.evidence.covered / 2 + pair.likeness / 2),
      dates: { before: before.time, after: after.time },
      because: [
        {
          rule: "change/other-deadline",
          says: `by ${before.latest} before, by ${after.latest} after`,
          span: after.time.span,
        },
      ],
    };
  },
};

/** A deadline with no first day is “until then”, and holds nothing but itself. */
function contains(whole: Deadline, part: Deadline): boolean {
  if (whole.earliest === null) return whole.latest === part.latest;
  return whole.earliest <= (part.earliest ?? part.latest) && part.latest <= whole.latest;
}
