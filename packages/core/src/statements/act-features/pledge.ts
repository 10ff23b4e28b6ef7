import { groupSpan, hasPhrase, type ActFeature } from "../act-feature.ts";
import type { ClauseView } from "../clause-view.ts";
import { futures, ownPromises } from "../english/phrases.ts";
import { planVerbs, stativeVerbs } from "../english/verbs.ts";

const stative = new Set(stativeVerbs);
const plan = new Set(planVerbs);
const planned = new Set(planVerbs.map(toPresentParticiple));
const promise = hasPhrase(ownPromises);
const future = hasPhrase(futures);

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
    rule: "act/own-will",
    act: "pledge",
    weight: 2.5,
    says: "the own side says what it will do",
    find: (view) => (view.side === "own" && saysWill(view) ? groupSpan(view) : null),
  },
  {
    rule: "act/own-would",
    act: "pledge",
    weight: 2.2,
    says: "told in indirect speech: the speaker would do it",
    find: (view) =>
      view.isReported && view.side === "own" && view.group?.modal === "would" && !view.group.perfect
        ? groupSpan(view)
        : null,
  },
  {
    rule: "act/body-will",
    act: "pledge",
    weight: 2,
    says: "a body says what it will do, and nobody else is known to speak",
    find: (view) =>
      view.side !== "own" && isBinding(view) && saysWill(view) ? groupSpan(view) : null,
  },
  {
    rule: "act/own-promise",
    act: "pledge",
    weight: 2.5,
    says: "the own side commits itself in so many words",
    find: (view) => (isBinding(view) ? promise(view) : null),
  },
  {
    rule: "act/own-going-to",
    act: "pledge",
    weight: 2,
    says: "the own side is going to do it",
    find: (view) => (view.side === "own" ? future(view) : null),
  },
  {
    rule: "act/own-doing",
    act: "pledge",
    weight: 1.3,
    says: "the own side is carrying out a measure",
    find: (view) =>
      isBinding(view) && view.group?.modal === null && planned.has(view.group.verb ?? "")
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
    weight: 1.6,
    says: "a list item that opens with what is to be done",
    find: ({ clause, isListItem }) => {
      const first = clause.words[0];
      return isListItem &&
        first !== undefined &&
        (plan.has(first.lower) || planned.has(first.lower))
        ? [first.start, first.end]
        : null;
    },
  },
  {
    rule: "act/will-be-so",
    act: "pledge",
    weight: -1.2,
    says: "after will, a verb that says how things will be",
    find: (view) =>
      (view.group?.modal === "will" || (view.isReported && view.group?.modal === "would")) &&
      !view.group.passive &&
      isStative(view) &&
      view.cueAct !== "pledge"
        ? groupSpan(view)
        : null,
  },
  {
    rule: "act/question-binds-nobody",
    act: "pledge",
    weight: -3,
    says: "a question binds nobody",
    find: ({ clause }) => (clause.question ? clause.span : null),
  },
];

/** The speaker's own side, or a body where nobody else is known to speak. */
function isBinding({ side, speakerKnown }: ClauseView): boolean {
  return side === "own" || (side === "institution" && !speakerKnown);
}

function saysWill({ group }: ClauseView): boolean {
  return group?.modal === "will" || group?.modal === "shall";
}

function isStative({ clause, group }: ClauseView): boolean {
  if (group === null) return false;
  const last = clause.words[group.end - 2]?.lower;
  return stative.has(group.verb ?? "") || (last === "be" && !group.passive);
}

/** "invest" → "investing", "make" → "making", "cut" → "cutting". */
function toPresentParticiple(verb: string): string {
  if (/^(?:cut|put|set|stop|ban|scrap)$/u.test(verb)) return `${verb}${verb.at(-1) ?? ""}ing`;
  return `${/[^e]e$/u.test(verb) ? verb.slice(0, -1) : verb}ing`;
}
