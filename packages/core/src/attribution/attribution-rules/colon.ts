import { indexAt } from "../../grammar/passage.ts";
import type { AttributionRule, Draft } from "../attribution-rule.ts";
import { notSpeakers } from "../english/actor-words.ts";
import { makeDraft } from "../make-draft.ts";
import type { Passage } from "../../grammar/passage.ts";
import type { TaggedWord } from "../../grammar/word.ts";
import { contentBetween } from "../quoted-words.ts";

const headings = new Set(notSpeakers);
const longestLabel = 10;
const longestName = 7;

/**
 * Transcripts: a paragraph that opens with a speaker's name and a colon. One such label may be a heading, so two of them,
 * or one in capitals, are needed.
 */
export const colon: AttributionRule = {
  name: "colon",
  find(passage, taken) {
    const labels = findLabels(passage);
    const drafts: Draft[] = [];
    for (const { first, name, last, capitals } of labels) {
      if (labels.length < 2 && !(capitals && namedElsewhere(passage, name))) continue;
      const end = paragraphEnd(passage, last);
      if (end <= last + 1) continue;
      const content = contentBetween(passage, { first: last + 2, last: end });
      if (content.length === 0) continue;
      for (let at = last + 2; at <= end; at++) {
        const quotation = indexAt(passage.quotationOf, at);
        if (quotation >= 0) taken.quotations.add(quotation);
      }
      const head = { first, last: name };
      drafts.push(
        makeDraft(passage, {
          rule: "speaker-label",
          says: "the paragraph opens with its speaker",
          subject: { whole: { first, last }, head },
          cue: { first: last + 1, last: last + 1 },
          content,
          quoted: true,
        }),
      );
    }
    return drafts;
  },
};

/** A label and the last word of the name in it: "Ann Reid | (Leeds):". */
type Label = {
  readonly first: number;
  readonly name: number;
  readonly last: number;
  readonly capitals: boolean;
};

function findLabels(passage: Passage): Label[] {
  const { words, text } = passage;
  const labels: Label[] = [];
  let paragraph = -1;
  for (let first = 0; first < words.length; first++) {
    const word = words[first];
    if (word === undefined || word.paragraph === paragraph) continue;
    paragraph = word.paragraph;
    let last = first;
    while (
      last < first + longestLabel &&
      words[last + 1]?.tag !== "colon" &&
      words[last + 1]?.paragraph === word.paragraph
    )
      last++;
    if (words[last + 1]?.tag !== "colon") continue;
    const label = words.slice(first, last + 1);
    if (headings.has(label.map(({ lower }) => lower).join(" "))) continue;
    const bracket = label.findIndex(({ tag }) => tag === "open");
    const name = bracket < 0 ? last : first + bracket - 1;
    if (name < first || name >= first + longestName) continue;
    if (!label.every(mayStandInLabel) || (bracket > 0 && words[last]?.tag !== "close")) continue;
    const written = text.slice(word.start, words[name]?.end ?? word.end);
    const capitals =
      written.length > 1 && written === written.toUpperCase() && /\p{Lu}{2}/u.test(written);
    const follows = words[last + 2];
    if (follows === undefined || follows.paragraph !== word.paragraph) continue;
    labels.push({ first, name, last, capitals });
  }
  return labels;
}

const mayStandInLabel = ({ capital, lower, tag }: TaggedWord): boolean =>
  capital || lower === "of" || lower === "the" || tag === "open" || tag === "close";

function namedElsewhere(passage: Passage, at: number): boolean {
  const lower = passage.words[at]?.lower;
  return passage.words.some(
    (word, index) =>
      index !== at &&
      word.lower === lower &&
      word.tag === "name" &&
      passage.text.charAt(word.start + 1) !== passage.text.charAt(word.start + 1).toUpperCase(),
  );
}

function paragraphEnd(passage: Passage, at: number): number {
  const paragraph = passage.words[at]?.paragraph;
  let last = at;
  while (passage.words[last + 1]?.paragraph === paragraph) last++;
  return last;
}
