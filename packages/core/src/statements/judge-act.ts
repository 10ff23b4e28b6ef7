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
  const found: { readonly act: Act; readonly reason: Reason; readonly weight: number }[] = [];
  for (const { rule, act, weight, says, find } of actFeatures) {
    const span = find(view);
    if (span !== null) found.push({ act, reason: { rule, says, span, weight }, weight });
  }
  let best: Act = "assertion";
  let most = assertionWeight;
  const acts = found.length === 0 ? [] : new Set(found.map(({ act }) => act));
  for (const act of acts) {
    const sum = found.reduce((total, each) => (each.act === act ? total + each.weight : total), 0);
    const rounded = Math.round(sum * 100) / 100;
    if (rounded > most) {
      best = act;
      most = rounded;
    }
  }
  const because =
    best === "assertion"
      ? [nothingMarksIt]
      : found.filter(({ act }) => act === best).map(({ reason }) => reason);
  because.push({ rule: "act/sum", says: `${best}, ${most} in all`, weight: most });
  return { act: best, because };
}

const nothingMarksIt: Reason = {
  rule: "act/assertion",
  says: "nothing marks it as more than an assertion",
  weight: assertionWeight,
};
