import { groupSpan, hasPhrase, type ActFeature } from "../act-feature.ts";
import { evaluations, judgements } from "../english/phrases.ts";

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
    find: hasPhrase(judgements),
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
