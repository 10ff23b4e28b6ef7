import type { Span } from "../data.ts";
import type { Draft } from "./attribution-rule.ts";

const cuedAfter = new Set(["quote-then-cue", "quote-inverted-cue"]);

/**
 * Cuts from what a cue reports the quotations that have a speaker of their own right after them: in “Reid named her aim:
 * “Change it,” she said”, Reid named her aim and she said the rest.
 */
export function leaveQuotations(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const claimed = drafts
    .flatMap(({ cue, content, because }) => {
      const first = content[0];
      const after = cue !== null && first !== undefined && cue[0] >= first[1];
      return after && cuedAfter.has(because[0]?.rule ?? "")
        ? [{ start: first[0], end: cue[1] }]
        : [];
    })
    .toSorted((a, b) => a.start - b.start);
  if (claimed.length === 0) return drafts;
  return drafts
    .map((draft) => {
      const { cue, content } = draft;
      if (cue === null) return draft;
      const kept = content.flatMap((span) => cut(text, span, cue[1], claimed));
      return kept.length === content.length &&
        kept.every((span, at) => span[1] === content[at]?.[1])
        ? draft
        : { ...draft, content: kept };
    })
    .filter(({ content }) => content.length > 0);
}

const mark = /[\s,;:–—―“"«„‘'(]/;

type Claim = { readonly start: number; readonly end: number };

/** The span up to the first quotation after the cue that another one claims, cue and all; nothing where it opens with one. */
function cut(text: string, span: Span, cueEnd: number, claimed: readonly Claim[]): readonly Span[] {
  const [start, end] = span;
  if (start < cueEnd) return [span];
  let low = 0;
  let high = claimed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claimed[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const claim = claimed[low];
  if (claim === undefined || claim.end > end) return [span];
  let last = claim.start;
  while (last > start && mark.test(text.charAt(last - 1))) last--;
  return last > start ? [[start, last]] : [];
}
