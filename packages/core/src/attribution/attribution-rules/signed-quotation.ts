import type { AttributionRule, Draft } from "../attribution-rule.ts";
import { findSignature } from "../find-signature.ts";
import { makeDraft } from "../make-draft.ts";
import { contentBetween } from "../quoted-words.ts";

/**
 * Quotations signed by a dash and a name that ends the line, as testimonials, mottoes and lists of reactions are set:
 * “The school saved us.” – Ann Reid, parent governor.
 */
export const signedQuotation: AttributionRule = {
  name: "signed-quotation",
  find(passage, taken) {
    const drafts: Draft[] = [];
    for (const [index, range] of passage.quotationWords.entries()) {
      if (range === null || taken.quotations.has(index)) continue;
      const signature = findSignature(passage, range.last + 1);
      if (signature === null) continue;
      taken.quotations.add(index);
      drafts.push(
        makeDraft(passage, {
          rule: "quote-signed",
          says: "quotation with its speaker's name after a dash",
          subject: signature,
          cue: { first: range.last + 1, last: range.last + 1 },
          content: contentBetween(passage, range),
          quoted: true,
        }),
      );
    }
    return drafts;
  },
};
