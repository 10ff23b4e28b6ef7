import {
  groupSpan,
  hasFuture,
  hasPhrase,
  hasPhraseAtVerb,
  type ActFeature,
} from "../act-feature.ts";
import { isBare } from "../is-bare.ts";
import { shouldTurnOut } from "../should-turn-out.ts";
import { denials, expectations, futures } from "../english/phrases.ts";

const expectation = hasPhraseAtVerb(expectations);
const future = hasFuture(futures);

/** What is going to happen, without binding the one who says so. */
export const forecastFeatures: readonly ActFeature[] = [
  {
    rule: "act/cue-expects",
    act: "forecast",
    weight: 3,
    says: "the cue expects or warns",
    find: (view) => (view.cueAct === "forecast" ? view.clause.span : null),
  },
  {
    rule: "act/will-happen",
    act: "forecast",
    weight: 1.8,
    says: "says what will happen",
    find: (view) =>
      (view.group?.modal === "will" || view.group?.modal === "shall") && !view.group.subordinate
        ? groupSpan(view)
        : null,
  },
  {
    rule: "act/should-turn-out",
    act: "forecast",
    weight: 1.8,
    says: "what something should bring about, as far as one knows",
    find: (view) => (shouldTurnOut(view) ? groupSpan(view) : null),
  },
  {
    rule: "act/expected",
    act: "forecast",
    weight: 1.8,
    says: "expected, likely, due",
    find: (view) => (view.group?.modal === null || view.group === null ? expectation(view) : null),
  },
  {
    rule: "act/going-to",
    act: "forecast",
    weight: 1.6,
    says: "going to",
    find: (view) => (view.group?.modal === null ? future(view) : null),
  },
  {
    rule: "act/lead-in-foresees-nothing",
    act: "forecast",
    weight: -2,
    says: "it only leads in to what is told after it",
    find: (view) => (isBare(view) ? groupSpan(view) : null),
  },
  {
    rule: "act/not-foretold",
    act: "forecast",
    weight: -4,
    says: "the speaker denies having said it",
    find: hasPhrase(denials),
  },
  {
    rule: "act/question-foresees-nothing",
    act: "forecast",
    weight: -2,
    says: "a question",
    find: ({ clause }) => (clause.question ? clause.span : null),
  },
];
