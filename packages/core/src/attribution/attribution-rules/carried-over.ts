import type { AttributionRule, Draft } from "../attribution-rule.ts";
import { findTellers } from "../find-tellers.ts";
import { makeDraft } from "../make-draft.ts";
import { closingPunctuation, type Passage, type Range } from "../../grammar/passage.ts";
import { contentBetween, endsItsSentence, standsAlone } from "../quoted-words.ts";

const farthest = 2;
const longestAside = 100;

/**
 * A quotation that is a sentence of its own and has no cue belongs to whoever was quoted last, if that was in the same
 * paragraph or at most two before.
 */
export const carriedOver: AttributionRule = {
  name: "carried-over",
  find(passage, taken) {
    const drafts: Draft[] = [];
    const tellers = findTellers(taken.drafts);
    const speakers = taken.drafts
      .filter(
        (draft, index) =>
          draft.speaks &&
          draft.actor !== null &&
          tellers[index] === null &&
          isThird(passage, draft.actor) &&
          !isAside(passage, draft.actor),
      )
      .toSorted((a, b) => end(a) - end(b));
    let next = 0;
    let last: Draft | null = null;
    for (const [index, range] of passage.quotationWords.entries()) {
      if (range === null) continue;
      const start = passage.words[range.first]?.start ?? 0;
      while (next < speakers.length && end(speakers[next]) <= start) {
        const speaker = speakers[next++];
        if (speaker !== undefined && !isByTheWay(passage, speaker, last)) last = speaker;
      }
      if (taken.quotations.has(index) || !goesOn(passage, range) || last === null) continue;
      const paragraph = passage.words[range.first]?.paragraph ?? 0;
      const from = passage.words[last.actor?.first ?? 0]?.paragraph ?? 0;
      if (paragraph - from > farthest) continue;
      taken.quotations.add(index);
      const words = passage.words[last.actor?.first ?? 0];
      const draft = makeDraft(passage, {
        rule: "carried-over",
        says: "quotation without a cue: the last one quoted goes on",
        subject: null,
        cue: null,
        content: contentBetween(passage, range),
        quoted: true,
      });
      const carried: Draft = {
        ...draft,
        source: last.source,
        actor: last.actor,
        goesOnFrom: last.quoted ? (last.content[0]?.[0] ?? null) : null,
        because:
          words === undefined
            ? draft.because
            : [
                {
                  rule: "carried-over",
                  says: "quotation without a cue: the last one quoted goes on",
                  span: last.source ?? [words.start, words.end],
                },
              ],
      };
      drafts.push(carried);
      last = carried;
    }
    return drafts;
  },
};

/** In brackets somebody is spoken of, but does not take the floor. */
function isAside({ words }: Passage, { first }: Range): boolean {
  for (let at = first; at > Math.max(0, first - longestAside); at--) {
    const word = words[at];
    if (word?.paragraph !== words[first]?.paragraph || word?.tag === "close") return false;
    if (word?.tag === "open") return true;
  }
  return false;
}

/** “We pay,” Reid said, after a show in which callers asked for more: the callers come up in what is told of Reid. */
function isByTheWay(passage: Passage, { actor, quoted }: Draft, last: Draft | null): boolean {
  if (quoted || actor === null || last?.quoted !== true || last.actor === null) return false;
  const { words, windowOf } = passage;
  const opener = words[actor.first - 1]?.tag;
  if (opener !== "relative" && opener !== "subordinator") return false;
  return windowOf[actor.first] === windowOf[last.actor.first];
}

/** After a colon somebody new speaks, and in “Sit down,” came a shout, the sentence itself tells who does. */
function goesOn(passage: Passage, range: Range): boolean {
  const mark = passage.words[range.first - 1];
  return standsAlone(passage, range) && mark?.tag !== "colon" && !breaksOff(passage, range);
}

const breaksOff = (passage: Passage, range: Range): boolean =>
  closingPunctuation(passage, range.last) === "," && !endsItsSentence(passage, range);

const end = (draft: Draft | undefined): number =>
  (draft?.content ?? []).reduce(
    (last, span) => Math.max(last, span[1]),
    Math.max(draft?.cue?.[1] ?? 0, draft?.source?.[1] ?? 0),
  );

/** Not "I", "you" or a relative pronoun. */
function isThird(passage: Passage, { first }: Range): boolean {
  const word = passage.words[first];
  return (
    word !== undefined &&
    word.tag !== "relative" &&
    !["i", "we", "you", "that"].includes(word.lower)
  );
}
