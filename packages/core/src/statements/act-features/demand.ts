import { groupSpan, hasPhrase, type ActFeature } from "../act-feature.ts";
import type { ClauseView } from "../clause-view.ts";
import { invitations, obligations, ownDemands } from "../english/phrases.ts";
import { planVerbs } from "../english/verbs.ts";

const plan = new Set([
  ...planVerbs,
  "think",
  "vote",
  "join",
  "act",
  "do",
  "listen",
  "ask",
  "remember",
  "imagine",
]);
const demand = hasPhrase(ownDemands);
const obligation = hasPhrase(obligations);
const invitation = hasPhrase(invitations);

/** A demand asks somebody to act. */
export const demandFeatures: readonly ActFeature[] = [
  {
    rule: "act/cue-demands",
    act: "demand",
    weight: 3,
    says: "the cue asks somebody to act",
    find: (view) => (view.cueAct === "demand" ? view.clause.span : null),
  },
  {
    rule: "act/must",
    act: "demand",
    weight: 2,
    says: "must or should",
    find: (view) =>
      ["must", "should", "ought"].includes(view.group?.modal ?? "") && view.group?.perfect === false
        ? groupSpan(view)
        : null,
  },
  {
    rule: "act/has-to",
    act: "demand",
    weight: 1.6,
    says: "it needs or has to be done",
    find: (view) => (view.group?.modal === null && !statesRule(view) ? obligation(view) : null),
  },
  {
    rule: "act/own-demand",
    act: "demand",
    weight: 2.5,
    says: "the speaker asks in so many words",
    find: demand,
  },
  {
    rule: "act/let-us",
    act: "demand",
    weight: 1.6,
    says: "let us",
    find: invitation,
  },
  {
    rule: "act/imperative",
    act: "demand",
    weight: 1.6,
    says: "it opens with a command",
    find: ({ clause, isListItem, group }) => {
      const first = clause.words[0];
      return !isListItem &&
        (group === null || group.subordinate) &&
        first !== undefined &&
        plan.has(first.lower)
        ? [first.start, first.end]
        : null;
    },
  },
  {
    rule: "act/question-demands-nothing",
    act: "demand",
    weight: -3,
    says: "a question",
    find: ({ clause }) => (clause.question ? clause.span : null),
  },
];

/** "A child has to ask": what holds for any of them is a rule, not a demand. */
function statesRule({ clause }: ClauseView): boolean {
  return ["a", "an", "any", "each", "every", "anyone"].includes(clause.words[0]?.lower ?? "");
}
