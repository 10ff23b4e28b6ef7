import type { AttributionRule, Draft } from "../attribution-rule.ts";
import { makeDraft } from "../make-draft.ts";
import { contentBetween, endsItsSentence, quotationWords, standsAlone } from "../quoted-words.ts";

/**
 * Speech that no other rule gives to anybody: somebody says it, but the text does not tell who. Unknown is the truth
 * here; the author, who only passes it on, would be the wrong mouth.
 */
export const unclaimedQuotation: AttributionRule = {
  name: "unclaimed-quotation",
  find(passage, taken) {
    const drafts: Draft[] = [];
    for (const [index, range] of quotationWords(passage).entries()) {
      if (range === null || taken.quotations.has(index)) continue;
      if (!standsAlone(passage, range) || !endsItsSentence(passage, range)) continue;
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
