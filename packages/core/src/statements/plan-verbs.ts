import type { Passage, VerbGroup } from "../grammar/passage.ts";
import { planVerbs } from "./english/verbs.ts";

const measures = new Set(planVerbs);
const committing = new Set(["commit", "announce", "pledge", "promise"]);
const tellsNow = 0.5;

/** Whether a verb says what will be. A verb that no list has leaves its "will" alone. */
export function saysWill({ words }: Passage, { head, modal }: VerbGroup): boolean {
  const word = modal ?? words[head]?.lower;
  return word === "will" || word === "shall";
}

/** How much a verb tells of what its doer plans: "will build" 1, "is building" or "has announced" half as much, else 0. */
export function plansOf(passage: Passage, group: VerbGroup): number {
  const { head, first, modal, lemma, mood } = group;
  if (saysWill(passage, group)) return 1;
  if (mood !== "finite" || modal !== null) return 0;
  const isProgressive = head > first && passage.words[head]?.form === "ing";
  return (isProgressive && measures.has(lemma)) || committing.has(lemma) ? tellsNow : 0;
}
