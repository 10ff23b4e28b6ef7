import { indexAt } from "../../grammar/passage.ts";
import { findSubject } from "../../grammar/find-subject.ts";
import type { Passage, VerbGroup } from "../../grammar/passage.ts";
import type { AttributionRule, Draft } from "../attribution-rule.ts";
import { canSpeak } from "../can-speak.ts";
import { findComplement } from "../find-complement.ts";
import { makeDraft } from "../make-draft.ts";
import { contentBetween, isSpeech } from "../quoted-words.ts";

/**
 * What somebody who is quoted says that somebody else said: “The minister told me that he would pay,” Ms Reid said.
 *
 * Only where the verb is one of speaking or promising and has its own speaker right before it: whom a quoted speaker
 * thinks, wants or hopes for is still that speaker's own word.
 */
export const quotedSource: AttributionRule = {
  name: "quoted-source",
  find(passage, taken) {
    const drafts: Draft[] = [];
    for (const [at, group] of passage.groups.entries()) {
      const quotation = indexAt(passage.quotationOf, group.head);
      if (quotation < 0 || !taken.quotations.has(quotation) || taken.groups.has(at)) continue;
      if (!isReport(group)) continue;
      const range = passage.quotationWords[quotation];
      if (range === null || range === undefined || !isSpeech(passage, range)) continue;
      const draft = read(passage, at, group, quotation);
      if (draft === null) continue;
      taken.groups.add(at);
      drafts.push(draft);
    }
    return drafts;
  },
};

const isReport = ({ cues, mood, modal, passive }: VerbGroup): boolean =>
  mood === "finite" &&
  modal === null &&
  !passive &&
  cues.some(({ act, frames }) => act === "pledge" || frames.has("quote") || frames.has("listener"));

function read(passage: Passage, at: number, group: VerbGroup, quotation: number): Draft | null {
  const { words, quotationOf } = passage;
  if (words[group.head]?.form === "base") return null;
  const subject = findSubject(passage, at);
  if (subject === null || quotationOf[subject.whole.first] !== quotation) return null;
  if (subject.whole.last >= group.first || !canSpeak(passage, subject.head)) return null;
  const first = words[subject.head.first];
  if (first === undefined || words[subject.head.first - 1]?.lower === "if") return null;
  if (first.tag === "pronoun" && !thirdPersons.has(first.lower)) return null;
  let end = group.last + 1;
  while (quotationOf[end + 1] === quotation && words[end]?.tag !== "stop") end++;
  const complement = findComplement(passage, group, end - 1);
  if (complement === null || !clauses.has(complement.rule)) return null;
  const { act } = complement.cue;
  const { content } = complement;
  if ((act !== null && act !== "pledge") || content.last <= content.first) return null;
  // The words that are quoted once more have ends of their own.
  if (words[content.first]?.tag === "quote") return null;
  return makeDraft(passage, {
    rule: "quoted-source",
    says: "somebody who is quoted tells what another said",
    subject,
    cue: { first: group.first, last: Math.max(group.last, complement.cueEnd) },
    group,
    content: contentBetween(passage, {
      first: content.first,
      last: Math.min(content.last, end - 1),
    }),
    act,
    negative: group.negative !== (complement.cue.negative || complement.negated),
  });
}

const thirdPersons = new Set(["he", "she", "they", "it"]);
const clauses = new Set(["that-clause", "bare-clause", "to-infinitive", "cue-then-thing"]);
