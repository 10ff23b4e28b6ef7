import { indexAt } from "../grammar/passage.ts";
import type { Draft, Taken } from "./attribution-rule.ts";
import type { Passage, VerbGroup } from "../grammar/passage.ts";

/** Reads each cue verb that no rule has taken and that stands outside quotations, and takes those that yield a draft. */
export function readFreeCues(
  passage: Passage,
  taken: Taken,
  read: (group: VerbGroup, at: number) => Draft | null,
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < passage.groups.length; at++) {
    const group = passage.groups[at];
    if (group === undefined || group.cues.length === 0 || taken.groups.has(at)) continue;
    if (indexAt(passage.quotationOf, group.head) >= 0) continue;
    const draft = read(group, at);
    if (draft === null) continue;
    taken.groups.add(at);
    drafts.push(draft);
  }
  return drafts;
}
