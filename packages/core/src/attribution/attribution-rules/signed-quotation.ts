import { groupAt, type Passage, type Range } from "../../grammar/passage.ts";
import type { AttributionRule, Draft } from "../attribution-rule.ts";
import { nameParticles } from "../english/actor-words.ts";
import { makeDraft } from "../make-draft.ts";
import { contentBetween, quotationWords } from "../quoted-words.ts";

const particles = new Set(nameParticles);
const longestSignature = 12;

/**
 * Quotations signed by a dash and a name that ends the line, as testimonials, mottoes and lists of reactions are set:
 * “The school saved us.” – Ann Reid, parent governor.
 */
export const signedQuotation: AttributionRule = {
  name: "signed-quotation",
  find(passage, taken) {
    const drafts: Draft[] = [];
    for (const [index, range] of quotationWords(passage).entries()) {
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

/** The name after a dash, with what a comma sets off, up to the end of the line. */
function findSignature(
  passage: Passage,
  dash: number,
): { readonly whole: Range; readonly head: Range } | null {
  const { words } = passage;
  const mark = words[dash];
  if (mark?.tag !== "dash") return null;
  let last = dash;
  let comma = -1;
  while (last <= dash + longestSignature && !endsLine(passage, last)) {
    const word = words[++last];
    if (word === undefined || groupAt(passage, last) !== undefined) return null;
    if (word.tag === "comma" && comma < 0) comma = last;
  }
  if (!endsLine(passage, last)) return null;
  while (words[last]?.tag === "stop") last--;
  const head = { first: dash + 1, last: comma < 0 ? last : comma - 1 };
  if (head.last < head.first || !isName(passage, head)) return null;
  return { whole: { first: head.first, last }, head };
}

function isName({ words }: Passage, { first, last }: Range): boolean {
  if (words[first]?.capital !== true) return false;
  return words
    .slice(first, last + 1)
    .every(({ capital, lower }) => capital || particles.has(lower));
}

/** Nothing but a line break lies between this word and the next one. */
function endsLine({ words, text }: Passage, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return true;
  return text.slice(word.end, next.start).includes("\n");
}
