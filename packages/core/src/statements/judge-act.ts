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
  const found: Found[] = [];
  for (const { rule, act, weight, says, find } of actFeatures) {
    const span = find(view);
    if (span !== null) found.push({ act, reason: { rule, says, span, weight }, weight });
  }
  if (found.length === 0) return plainAssertion;
  let best: Act = "assertion";
  let most = assertionWeight;
  for (const act of new Set(found.map((each) => each.act))) {
    const sum = found.reduce((total, each) => (each.act === act ? total + each.weight : total), 0);
    const rounded = Math.round(sum * 100) / 100;
    if (rounded > most) {
      best = act;
      most = rounded;
    }
  }
  if (best === "assertion") return plainAssertion;
  const because = found.filter(({ act }) => act === best).map(({ reason }) => reason);
  return { act: best, because: [...because, tellSum(best, most)] };
}

type Found = { readonly act: Act; readonly reason: Reason; readonly weight: number };

const tellSum = (act: Act, sum: number): Reason => ({
  rule: "act/sum",
  says: `${act}, ${sum} in all`,
  weight: sum,
});

const nothingMarksIt: Reason = {
  rule: "act/assertion",
  says: "nothing marks it as more than an assertion",
  weight: assertionWeight,
};

const plainAssertion = {
  act: "assertion",
  because: [nothingMarksIt, tellSum("assertion", assertionWeight)],
} as const;
