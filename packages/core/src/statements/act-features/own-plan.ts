import { lowerOf } from "../../grammar/word.ts";
import { groupSpan, hasPhrase, type ActFeature } from "../act-feature.ts";
import type { ClauseView } from "../clause-view.ts";
import {
  effectVerbs,
  instruments,
  partVerbs,
  receivingVerbs,
  startingVerbs,
  sufferedVerbs,
} from "../english/plans.ts";
import { ownGovernments } from "../english/phrases.ts";

const instrument = new Set(instruments);
const receiving = new Set(receivingVerbs);
const effect = new Set(effectVerbs);
const starting = new Set(startingVerbs);
const suffered = new Set(sufferedVerbs);
const parts = new Set(partVerbs);
const pointers = new Set(["this", "these", "it", "they"]);
const government = hasPhrase(ownGovernments);

const planned =
  (holds: (view: ClauseView) => boolean): ActFeature["find"] =>
  (view) =>
    tellsOfPlan(view) && holds(view) ? groupSpan(view) : null;

/**
 * What is to be done without a word for who does it, beside words that say what the own side will do: "Five stations
 * will be built", "The fund will support …", "Families will receive …".
 */
export const ownPlanFeatures: readonly ActFeature[] = [
  {
    rule: "act/beside-own-plan",
    act: "pledge",
    weight: 1,
    says: "it stands beside words that say what the own side will do",
    find: (view) => (tellsOfPlan(view) ? view.ownPlan : null),
  },
  {
    rule: "act/to-be-done",
    act: "pledge",
    weight: 1.6,
    says: "of the own plan: it will be done",
    find: planned(({ group }) => group?.passive === true && !suffered.has(group.verb ?? "")),
  },
  {
    rule: "act/instrument-will",
    act: "pledge",
    weight: 0.6,
    says: "what carries out the plan will do it",
    find: planned(({ head }) => instrument.has(head ?? "")),
  },
  {
    rule: "act/named-thing-will",
    act: "pledge",
    weight: 0.7,
    says: "something with a name of its own will do it",
    find: planned(({ subject }) => subject.at(-1)?.tag === "name"),
  },
  {
    rule: "act/own-thing-will",
    act: "pledge",
    weight: 0.3,
    says: "a thing of the own side's will do it",
    find: planned(({ ownThing }) => ownThing),
  },
  {
    rule: "act/this-will",
    act: "pledge",
    weight: 0.5,
    says: "this will do it",
    find: planned(({ subject }) => pointers.has(lowerOf(subject[0]))),
  },
  {
    rule: "act/will-receive",
    act: "pledge",
    weight: 0.6,
    says: "somebody will receive it or be able to",
    find: planned((view) => receiving.has(view.group?.verb ?? "") || isEnabled(view)),
  },
  {
    rule: "act/will-start",
    act: "pledge",
    weight: 1.2,
    says: "it will start or run",
    find: planned(({ group }) => starting.has(group?.verb ?? "")),
  },
  {
    rule: "act/will-include",
    act: "pledge",
    weight: 0.7,
    says: "it will have these parts",
    find: planned(({ group }) => parts.has(group?.verb ?? "")),
  },
  {
    rule: "act/claimed-effect",
    act: "pledge",
    weight: -0.5,
    says: "an effect that is claimed binds nobody",
    find: planned(({ group }) => group?.passive === false && effect.has(group.verb ?? "")),
  },
  {
    rule: "act/under-own-government",
    act: "pledge",
    weight: 1.8,
    says: "under the own side's government",
    find: (view) =>
      view.side !== "own" && view.side !== "rival" && view.group?.modal === "will"
        ? (government(view) ?? view.underOwn)
        : null,
  },
];

/** Will, of something that is neither the own side nor somebody who has a will of their own. */
function tellsOfPlan({ side, group, ownPlan, ownThing, underOwn, clause }: ClauseView): boolean {
  return (
    (ownPlan !== null || ownThing || underOwn !== null) &&
    (side === "other" || side === "none" || (side === "institution" && group?.passive === true)) &&
    (group?.modal === "will" || group?.modal === "shall") &&
    !group.subordinate &&
    !clause.question
  );
}

function isEnabled({ clause, group }: ClauseView): boolean {
  const last = group === null ? undefined : clause.words[group.end - 1];
  return last !== undefined && ["able", "eligible", "available"].includes(last.lower);
}
