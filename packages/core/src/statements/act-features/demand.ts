import { lowerOf } from "../../grammar/word.ts";
import type { Span } from "../../data.ts";
import { groupSpan, hasPhrase, type ActFeature } from "../act-feature.ts";
import type { ClauseView } from "../clause-view.ts";
import { invitations, obligations, ownDemands } from "../english/phrases.ts";
import { shouldTurnOut } from "../should-turn-out.ts";
import { instruments } from "../english/plans.ts";
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
const instrument = new Set(instruments);
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
      ["must", "should", "ought"].includes(view.group?.modal ?? "") &&
      view.group?.perfect === false &&
      !view.group.subordinate &&
      !shouldTurnOut(view)
        ? groupSpan(view)
        : null,
  },
  {
    rule: "act/has-to",
    act: "demand",
    weight: 1.6,
    says: "it needs or has to be done",
    find: (view) =>
      view.group?.modal === null && !statesRule(view) ? atVerb(view, obligation(view)) : null,
  },
  {
    rule: "act/asks-itself",
    act: "demand",
    weight: -0.8,
    says: "the own side has to do it, so nobody else is asked",
    find: (view) => (view.side === "own" ? atVerb(view, obligation(view)) : null),
  },
  {
    rule: "act/own-terms",
    act: "demand",
    weight: -1.2,
    says: "the terms of the own plan",
    find: (view) =>
      view.side === "other" &&
      view.ownPlan !== null &&
      instrument.has(view.head ?? "") &&
      obliges(view)
        ? groupSpan(view)
        : null,
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

function obliges(view: ClauseView): boolean {
  const modal = view.group?.modal ?? "";
  return ["must", "should", "ought"].includes(modal) || atVerb(view, obligation(view)) !== null;
}

/** "The need to act" obliges nobody: the words must be those of the verb. */
function atVerb(view: ClauseView, found: Span | null): Span | null {
  const group = groupSpan(view);
  return found !== null && group !== null && found[0] <= group[1] && found[1] >= group[0]
    ? found
    : null;
}

/** "A child has to ask": what holds for any of them is a rule, not a demand. */
function statesRule({ clause }: ClauseView): boolean {
  return ["a", "an", "any", "each", "every", "anyone"].includes(lowerOf(clause.words[0]));
}
