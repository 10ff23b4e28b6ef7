import { lowerOf } from "../../grammar/word.ts";
import { groupSpan, hasFuture, hasPhrase, type ActFeature } from "../act-feature.ts";
import type { Span } from "../../data.ts";
import type { ClauseView } from "../clause-view.ts";
import { futures, ownIntents, ownPromises } from "../english/phrases.ts";
import { ownPlanNouns } from "../english/plans.ts";
import { givingVerbs, planVerbs } from "../english/verbs.ts";

const plan = new Set(planVerbs);
const planned = new Set(planVerbs.map(toPresentParticiple));
const planNouns = new Set(ownPlanNouns);
const giving = new Set(givingVerbs);
const intent = hasPhrase(ownIntents);
const promise = hasPhrase(ownPromises);
const future = hasFuture(futures);

/** A promise binds the speaker's own side; what others will do is a forecast. */
export const pledgeFeatures: readonly ActFeature[] = [
  {
    rule: "act/cue-pledges",
    act: "pledge",
    weight: 3,
    says: "the cue promises or refuses",
    find: (view) => (view.cueAct === "pledge" ? view.clause.span : null),
  },
  {
    rule: "act/own-telling",
    act: "pledge",
    weight: 0.5,
    says: "it is told of the one whose text it is",
    find: (view) => (view.cueAct === "pledge" && view.isOwnTelling ? view.clause.span : null),
  },
  {
    rule: "act/own-will",
    act: "pledge",
    weight: 2.8,
    says: "the own side says what it will do",
    find: (view) =>
      view.side === "own" && saysWill(view) && view.group?.subordinate === false
        ? groupSpan(view)
        : null,
  },
  {
    rule: "act/own-would",
    act: "pledge",
    weight: 1.7,
    says: "told in indirect speech: the speaker would do it",
    find: (view) =>
      view.isReported &&
      view.side === "own" &&
      view.group?.modal === "would" &&
      !view.group.perfect &&
      !isImpersonal(view)
        ? groupSpan(view)
        : null,
  },
  {
    rule: "act/body-will",
    act: "pledge",
    weight: 2,
    says: "a body says what it will do, and nobody else is known to speak",
    find: (view) =>
      view.side !== "own" &&
      isBinding(view) &&
      saysWill(view) &&
      view.group?.passive === false &&
      !view.group.subordinate
        ? groupSpan(view)
        : null,
  },
  {
    rule: "act/own-promise",
    act: "pledge",
    weight: 2.2,
    says: "the own side commits itself in so many words",
    find: (view) => {
      const found = isBinding(view) ? promise(view) : null;
      return isNearVerb(view, found) ? found : null;
    },
  },
  {
    rule: "act/own-going-to",
    act: "pledge",
    weight: 2,
    says: "the own side is going to do it",
    find: (view) => {
      const found = view.side === "own" ? future(view) : null;
      return view.group?.modal !== "will" && isNearVerb(view, found) ? found : null;
    },
  },
  {
    rule: "act/own-intent",
    act: "pledge",
    weight: 1.6,
    says: "the own side aims at it or has a plan to do it",
    find: (view) =>
      isBinding(view) && view.group?.modal === null ? (intent(view) ?? findPlanTo(view)) : null,
  },
  {
    rule: "act/own-announcement",
    act: "pledge",
    weight: 1.2,
    says: "the own side announces or spends a sum",
    find: (view) =>
      isBinding(view) && view.hasQuantity && isGiving(view) ? groupSpan(view) : null,
  },
  {
    rule: "act/own-plan-holds",
    act: "pledge",
    weight: 1.6,
    says: "it tells what the own plan holds",
    find: (view) =>
      view.ownThing &&
      planNouns.has(view.head ?? "") &&
      view.group?.modal === null &&
      /^includes?$/u.test(view.group.verb ?? "")
        ? groupSpan(view)
        : null,
  },
  {
    rule: "act/will-without-subject",
    act: "pledge",
    weight: 1.6,
    says: "will without a subject, as in a list of promises",
    find: (view) =>
      view.group?.start === 0 && view.group.modal === "will" ? groupSpan(view) : null,
  },
  {
    rule: "act/planned-measure",
    act: "pledge",
    weight: 1.5,
    says: "a list item that opens with what is to be done",
    find: ({ clause, isListItem, leadIn }) => {
      const first = clause.words[0];
      return isListItem &&
        (leadIn === null || leadIn.plan || leadIn.planned || leadIn.act === "pledge") &&
        first !== undefined &&
        (plan.has(first.lower) || planned.has(first.lower))
        ? [first.start, first.end]
        : null;
    },
  },
];

/** The speaker's own side, or a body where nobody else is known to speak. */
function isBinding({ side, speakerKnown }: ClauseView): boolean {
  return side === "own" || (side === "institution" && !speakerKnown);
}

/** How far behind the verb the words of a promise may stand, in characters: "we are today again committed to". */
const promiseReach = 20;

/** "It would take six months": nobody does it. */
const isImpersonal = ({ subject, group }: ClauseView): boolean =>
  subject.length === 1 && subject[0]?.lower === "it" && impersonal.has(group?.verb ?? "");

const impersonal = new Set([
  "take",
  "be",
  "cost",
  "mean",
  "depend",
  "seem",
  "need",
  "help",
  "make",
  "become",
]);

function isNearVerb(view: ClauseView, found: Span | null): boolean {
  const group = groupSpan(view);
  return (
    found !== null &&
    (group === null || (found[0] >= group[0] - promiseReach && found[0] <= group[1] + promiseReach))
  );
}

function isGiving({ group, clause }: ClauseView): boolean {
  if (group === null || group.passive || group.negated) return false;
  const isNow = group.modal === null || (group.modal === "can" && group.verb === "announce");
  return isNow && giving.has(group.verb ?? "") && !clause.question;
}

/** "has a five-point plan to …" */
function findPlanTo({ clause: { words }, group }: ClauseView): Span | null {
  if (group === null || !having.has(lowerOf(words[group.start]))) return null;
  const article = words[group.start + 1];
  if (article?.lower !== "a") return null;
  const near = words.slice(group.start + 2, group.start + 2 + planReach);
  const at = near.findIndex(
    ({ lower }, index) => lower === "plan" && near[index + 1]?.lower === "to",
  );
  const noun = near[at];
  return noun === undefined ? null : [article.start, noun.end];
}

const having = new Set(["has", "have", "'ve"]);
/** In words. */
const planReach = 5;

function saysWill({ group }: ClauseView): boolean {
  return group?.modal === "will" || group?.modal === "shall";
}

/** "invest" → "investing", "make" → "making", "cut" → "cutting". */
function toPresentParticiple(verb: string): string {
  if (/^(?:cut|put|set|stop|ban|scrap)$/u.test(verb)) return `${verb}${verb.at(-1) ?? ""}ing`;
  return `${/[^e]e$/u.test(verb) ? verb.slice(0, -1) : verb}ing`;
}
