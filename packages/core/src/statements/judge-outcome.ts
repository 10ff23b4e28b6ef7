import type { Act, Reason, Span } from "../data.ts";
import { groupSpan } from "./act-feature.ts";
import { findPhrase, type ClauseView } from "./clause-view.ts";
import { results, shortfalls, soFar } from "./english/phrases.ts";

type OutcomeFeature = {
  readonly rule: string;
  readonly weight: number;
  readonly says: string;
  readonly find: (view: ClauseView) => Span | null;
};

const outcomeFeatures: readonly OutcomeFeature[] = [
  {
    rule: "outcome/perfect",
    weight: 1,
    says: "tells of something done by now",
    find: (view) =>
      view.group?.perfect === true && view.group.modal === null ? groupSpan(view) : null,
  },
  {
    rule: "outcome/result",
    weight: 1,
    says: "a word for carrying out, or not",
    find: (view) => {
      const { group } = view;
      if (group === null || group.modal !== null) return null;
      const found = findPhrase(view, results, group.start);
      return found !== null && isNear(found, groupSpan(view)) ? found : null;
    },
  },
  {
    rule: "outcome/shortfall",
    weight: 2,
    says: "it has not been done",
    find: (view) => findPhrase(view, shortfalls),
  },
  {
    rule: "outcome/so-far",
    weight: 0.7,
    says: "only, so far, already",
    find: (view) => findPhrase(view, soFar),
  },
  {
    rule: "outcome/figure",
    weight: 0.4,
    says: "with a figure",
    find: ({ clause, hasQuantity }) => (hasQuantity ? clause.span : null),
  },
  {
    rule: "outcome/own-doings",
    weight: -1,
    says: "tells of the speaker's own doings",
    find: (view) => (view.clause.words[0]?.lower === "i" ? view.clause.span : null),
  },
];

/** A word for carrying out further off tells of something else. */
const resultReach = 12;

function isNear(found: Span, group: Span | null): boolean {
  return group !== null && found[0] - group[1] <= resultReach;
}

const threshold = 2;

/** Whether an assertion tells what came of an earlier promise or plan; the features add up. */
export function judgeOutcome(
  view: ClauseView,
  act: Act,
): { readonly outcome: boolean; readonly because: readonly Reason[] } {
  if (act !== "assertion" && act !== "opinion") return { outcome: false, because: [] };
  if (view.clause.question) return { outcome: false, because: [] };
  const because: Reason[] = [];
  let sum = 0;
  for (const { rule, weight, says, find } of outcomeFeatures) {
    const span = find(view);
    if (span === null) continue;
    sum += weight;
    because.push({ rule, says, span, weight });
  }
  return sum >= threshold ? { outcome: true, because } : { outcome: false, because: [] };
}
