import type { Act, Reason, Span } from "../data.ts";
import type { Draft } from "./attribution-rule.ts";
import type { Subject } from "../grammar/find-subject.ts";
import { type Passage, type Range, spanOf, type VerbGroup } from "../grammar/passage.ts";

type Found = {
  readonly rule: string;
  readonly says: string;
  readonly subject: Subject | null;
  readonly cue: Range | null;
  readonly group?: VerbGroup | null;
  readonly content: readonly Span[];
  readonly quoted?: boolean;
  readonly act?: Act | null;
  readonly negative?: boolean;
};

/** A draft with the reasons that every rule gives: the words that signal it, and what they do. */
export function makeDraft(passage: Passage, found: Found): Draft {
  const cue = found.cue === null ? null : spanOf(passage, found.cue);
  const because: Reason[] = [
    cue === null
      ? { rule: found.rule, says: found.says }
      : { rule: found.rule, says: found.says, span: cue },
  ];
  const act = found.act ?? null;
  const negative = found.negative === true;
  if (act !== null && cue !== null)
    because.push({ rule: "cue-act", says: `what the cue does: ${act}`, span: cue });
  if (negative && cue !== null)
    because.push({ rule: "cue-negation", says: "the cue is negated or refuses", span: cue });
  return {
    source: found.subject === null ? null : spanOf(passage, found.subject.whole),
    actor: found.subject?.head ?? null,
    cue,
    content: found.content,
    quoted: found.quoted === true,
    speaks:
      found.quoted === true ||
      found.group?.cues.some(({ frames }) => frames.has("quote") || frames.has("listener")) ===
        true,
    act,
    negative,
    goesOnFrom: null,
    because,
  };
}
