import type { AttributionRule, Draft } from "../attribution-rule.ts";
import { closingPunctuation, groupAt, type Passage, type Range } from "../../grammar/passage.ts";
import { makeDraft } from "../make-draft.ts";
import { contentBetween, endsItsSentence, standsAlone } from "../quoted-words.ts";

/**
 * Speech that no other rule gives to anybody: somebody says it, but the text does not tell who. Unknown is the truth
 * here; the author, who only passes it on, would be the wrong mouth.
 */
export const unclaimedQuotation: AttributionRule = {
  name: "unclaimed-quotation",
  find(passage, taken) {
    const drafts: Draft[] = [];
    for (const [index, range] of passage.quotationWords.entries()) {
      if (range === null || taken.quotations.has(index)) continue;
      if (!standsAlone(passage, range) || !endsSpeech(passage, range)) continue;
      taken.quotations.add(index);
      drafts.push(
        makeDraft(passage, {
          rule: "unclaimed-quotation",
          says: "quotation of which the text does not tell the speaker",
          subject: null,
          cue: null,
          content: contentBetween(passage, range),
          quoted: true,
        }),
      );
    }
    return drafts;
  },
};

/** The end of its sentence, or a comma after a whole clause: “We are closing the pier,” came a shout. */
const endsSpeech = (passage: Passage, range: Range): boolean =>
  endsItsSentence(passage, range) ||
  (closingPunctuation(passage, range.last) === "," && hasVerb(passage, range));

function hasVerb(passage: Passage, { first, last }: Range): boolean {
  for (let at = first; at <= last; at++) if (groupAt(passage, at)?.mood === "finite") return true;
  return false;
}
