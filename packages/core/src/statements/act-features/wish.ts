import { hasPhrase, type ActFeature } from "../act-feature.ts";
import { wishes } from "../english/phrases.ts";

const wish = hasPhrase(wishes);

export const wishFeatures: readonly ActFeature[] = [
  {
    rule: "act/cue-hopes",
    act: "wish",
    weight: 3,
    says: "the cue hopes or wants",
    find: (view) => (view.cueAct === "wish" ? view.clause.span : null),
  },
  {
    rule: "act/own-wish",
    act: "wish",
    weight: 2,
    says: "hopes or wants",
    find: (view) => (view.side === "own" || view.side === "none" ? wish(view) : null),
  },
];
