import type { Act, Reason } from "../data.ts";
import { actFeatures } from "./act-features.ts";
import type { ClauseView } from "./clause-view.ts";

/** What a clause must exceed to be more than an assertion. */
const assertionWeight = 1;

/** Adds up the features per act; the highest sum above an assertion's wins, the earlier feature on a tie. */
export function judgeAct(view: ClauseView): {
  readonly act: Act;
  readonly because: readonly Reason[];
} {
  const sums = new Map<Act, number>();
  const reasons = new Map<Act, Reason[]>();
  for (const { rule, act, weight, says, find } of actFeatures) {
    const span = find(view);
    if (span === null) continue;
    sums.set(act, (sums.get(act) ?? 0) + weight);
    const list = reasons.get(act) ?? [];
    list.push({ rule, says, span, weight });
    reasons.set(act, list);
  }
  let best: Act = "assertion";
  let most = assertionWeight;
  for (const [act, sum] of sums) {
    const rounded = Math.round(sum * 100) / 100;
    if (rounded > most) {
      best = act;
      most = rounded;
    }
  }
  const because = reasons.get(best) ?? [
    {
      rule: "act/assertion",
      says: "nothing marks it as more than an assertion",
      weight: assertionWeight,
    },
  ];
  return {
    act: best,
    because: [...because, { rule: "act/sum", says: `${best}, ${most} in all`, weight: most }],
  };
}
