import { groupSpan, hasPhrase, type ActFeature } from "../act-feature.ts";
import type { ClauseView } from "../clause-view.ts";
import { isBare } from "../is-bare.ts";
import { denials } from "../english/phrases.ts";
import { harmVerbs, stativeVerbs, talkVerbs, undergoingVerbs } from "../english/verbs.ts";

const stative = new Set(stativeVerbs);
const undergoing = new Set(undergoingVerbs);
const harm = new Set(harmVerbs);
const talk = new Set(talkVerbs);

/** What sounds like a promise and binds nobody. */
export const noPledgeFeatures: readonly ActFeature[] = [
  {
    rule: "act/only-talk",
    act: "pledge",
    weight: -2,
    says: "what the speaker will say, not do",
    find: (view) => (view.side === "own" && isTalk(view) ? groupSpan(view) : null),
  },
  {
    rule: "act/only-we",
    act: "pledge",
    weight: -2,
    says: "only one side would do it: a claim about the others",
    find: ({ subject, side }) => {
      const first = subject.find(({ lower }) => lower !== "because");
      return first?.lower === "only" && side !== "none" ? [first.start, first.end] : null;
    },
  },
  {
    rule: "act/not-promised",
    act: "pledge",
    weight: -4,
    says: "the speaker denies having said or promised it",
    find: hasPhrase(denials),
  },
  {
    rule: "act/bare-lead-in",
    act: "pledge",
    weight: -3,
    says: "it only leads in to what is told after it",
    find: (view) => (isBare(view) ? groupSpan(view) : null),
  },
  {
    rule: "act/will-be-so",
    act: "pledge",
    weight: -1.2,
    says: "after will, how things will be",
    find: (view) =>
      (view.group?.modal === "will" || (view.isReported && view.group?.modal === "would")) &&
      !view.group.passive &&
      isStative(view) &&
      view.cueAct !== "pledge"
        ? groupSpan(view)
        : null,
  },
  {
    rule: "act/will-undergo",
    act: "pledge",
    weight: -1.4,
    says: "after will, what happens to somebody or how it turns out",
    find: (view) => {
      const { group } = view;
      if (group === null || group.passive) return null;
      const isWill = group.modal === "will" || group.modal === "shall";
      return isWill && undergoing.has(group.verb ?? "") ? groupSpan(view) : null;
    },
  },
  {
    rule: "act/will-harm",
    act: "pledge",
    weight: -2,
    says: "what one says of rivals and their plans alone",
    find: (view) =>
      view.side !== "own" && harm.has(view.group?.verb ?? "") ? groupSpan(view) : null,
  },
  {
    rule: "act/question-binds-nobody",
    act: "pledge",
    weight: -3,
    says: "a question binds nobody",
    find: ({ clause }) => (clause.question ? clause.span : null),
  },
];

function isTalk({ clause: { words }, group }: ClauseView): boolean {
  if (group === null) return false;
  const isGoing = group.verb === "going" && words[group.end]?.lower === "to";
  return talk.has((isGoing ? words[group.end + 1]?.lower : group.verb) ?? "");
}

function isStative({ clause, group }: ClauseView): boolean {
  if (group === null) return false;
  const last = clause.words[group.end - 2]?.lower;
  return (
    stative.has(group.verb ?? "") ||
    (last === "be" && !group.passive && group.verb?.endsWith("ing") !== true)
  );
}
