import type { Act, Span } from "../../data.ts";
import type { Subject } from "../../grammar/find-subject.ts";
import { findSpeaker } from "../find-speaker.ts";
import { nounPhraseBefore } from "../../grammar/noun-phrases.ts";
import {
  groupAt,
  type Passage,
  type Range,
  spanOf,
  type VerbGroup,
  indexAt,
} from "../../grammar/passage.ts";
import type { AttributionRule, Draft, Taken } from "../attribution-rule.ts";
import { canSpeak } from "../can-speak.ts";
import { canQuote } from "../find-cue-after.ts";
import { findSentenceStart } from "../find-sentence-start.ts";
import { findSignature } from "../find-signature.ts";
import { makeDraft } from "../make-draft.ts";
import { withoutAccording } from "../without-according.ts";

/**
 * What the layout sets off as quoted: "Ann Reid said:" before it, or "— Ann Reid" as its last line or right after it.
 *
 * Without either the text does not tell whose words they are, but hardly the author's own.
 */
export const blockQuotation: AttributionRule = {
  name: "block-quotation",
  find(passage, taken) {
    return passage.setOff.flatMap((range) => readBlock(passage, taken, range));
  },
};

function readBlock(passage: Passage, taken: Taken, range: Range): readonly Draft[] {
  const { words } = passage;
  const lines = paragraphsIn(passage, range);
  const closing = lines.at(-1)?.first ?? range.first;
  const inside = lines.length > 1 ? findSignature(passage, closing) : null;
  const signature = inside ?? findSignature(passage, range.last + 1);
  const content: readonly Span[] = (inside === null ? lines : lines.slice(0, -1)).map((line) =>
    spanOf(passage, line),
  );
  const said = { content, quoted: true };
  const own = quotationsThatOpen(passage, lines);
  if (signature !== null) {
    for (const at of own) taken.quotations.add(at);
    const dash = signature.whole.first - 1;
    const says = "block quotation with its speaker's name after a dash";
    const cue = { first: dash, last: dash };
    return [makeDraft(passage, { rule: "block-signed", says, subject: signature, cue, ...said })];
  }
  const mark = range.first - 1;
  if (words[mark]?.tag === "colon") {
    const introduced = findIntroduction(passage, taken, mark);
    if (introduced !== null) {
      for (const at of own) taken.quotations.add(at);
      const says = "block quotation right after its cue";
      return [makeDraft(passage, { rule: "block-introduced", says, ...introduced, ...said })];
    }
  }
  // What has quotation marks of its own is for the rules that read them.
  if (own.length > 0) return [];
  const says = "block quotation of which the text does not tell the speaker";
  return [makeDraft(passage, { rule: "block-unclaimed", says, subject: null, cue: null, ...said })];
}

const quotationsThatOpen = ({ quotationOf }: Passage, lines: readonly Range[]): readonly number[] =>
  lines.map(({ first }) => indexAt(quotationOf, first)).filter((quotation) => quotation >= 0);

function paragraphsIn({ words }: Passage, { first, last }: Range): readonly Range[] {
  const found: Range[] = [];
  let start = first;
  for (let at = first; at <= last; at++) {
    if (at < last && words[at + 1]?.paragraph === words[at]?.paragraph) continue;
    found.push({ first: start, last: at });
    start = at + 1;
  }
  return found;
}

type Introduction = {
  readonly subject: Subject;
  readonly cue: Range;
  readonly group?: VerbGroup;
  readonly act?: Act | null;
  readonly negative?: boolean;
};

/** "Ann Reid told the council:" or "Ann Reid:", in the sentence that ends with the colon. */
function findIntroduction(passage: Passage, taken: Taken, mark: number): Introduction | null {
  const start = findSentenceStart(passage, mark);
  for (let at = mark - 1; at >= start; at--) {
    const group = groupAt(passage, at);
    if (group === undefined) continue;
    if (!canQuote(group) || group.passive || group.mood === "infinitive") return null;
    const place = indexAt(passage.groupOf, at);
    const subject = findSpeaker(passage, place);
    if (subject === null || !canSpeak(passage, subject.head)) return null;
    taken.groups.add(place);
    const act = group.cues.find(({ frames }) => frames.has("quote"))?.act ?? null;
    return { subject, cue: group, group, act, negative: group.negative };
  }
  const phrase = nounPhraseBefore(passage, mark - 1, start);
  if (phrase === null || phrase.first !== start || !canSpeak(passage, phrase)) return null;
  const name = withoutAccording(passage, phrase);
  return { subject: { whole: name, head: name }, cue: { first: mark, last: mark } };
}
