import type { Span } from "../../data.ts";
import { groupSpan, hasPhrase, type ActFeature } from "../act-feature.ts";
import type { ClauseView } from "../clause-view.ts";
import { evaluations, judgements } from "../english/phrases.ts";

const judges = hasPhrase(judgements);

/** "As I am sure you know, …" leads in to what is told, and judges nothing. */
function isAside({ clause: { words } }: ClauseView, [, end]: Span): boolean {
  if (words[0]?.lower !== "as" || words[1]?.tag !== "pronoun") return false;
  const comma = words.find(({ tag }) => tag === "comma");
  return comma !== undefined && comma.start >= end;
}

export const opinionFeatures: readonly ActFeature[] = [
  {
    rule: "act/cue-judges",
    act: "opinion",
    weight: 3,
    says: "the cue judges",
    find: (view) => (view.cueAct === "opinion" ? view.clause.span : null),
  },
  {
    rule: "act/judgement",
    act: "opinion",
    weight: 2,
    says: "the speaker judges, thanks or regrets",
    find: (view) => {
      const span = judges(view);
      return span === null || isAside(view, span) ? null : span;
    },
  },
  {
    rule: "act/evaluation",
    act: "opinion",
    weight: 1.4,
    says: "a word that praises or blames",
    find: hasPhrase(evaluations),
  },
  {
    rule: "act/should-have",
    act: "opinion",
    weight: 1.8,
    says: "should have: a judgement of what was done",
    find: (view) =>
      view.group?.perfect === true && ["should", "must", "ought"].includes(view.group.modal ?? "")
        ? groupSpan(view)
        : null,
  },
];
