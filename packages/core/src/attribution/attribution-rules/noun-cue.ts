import type { AttributionRule, Draft } from "../attribution-rule.ts";
import { cueNouns } from "../english/cue-nouns.ts";
import { findClauseEnd } from "../find-clause-end.ts";
import { makeDraft } from "../make-draft.ts";
import { ownerOf } from "../owner-of.ts";
import type { Passage } from "../../grammar/passage.ts";
import { contentBetween } from "../quoted-words.ts";

const entries = new Map(
  cueNouns.flatMap((group) => group.nouns.map((noun) => [noun, group] as const)),
);

/** "The minister's promise to build it", "their view that it failed": a reporting noun with its owner before it. */
export const nounCue: AttributionRule = {
  name: "noun-cue",
  find(passage) {
    const drafts: Draft[] = [];
    for (let at = 0; at < passage.words.length; at++) {
      const word = passage.words[at];
      if (word === undefined) break;
      const entry = entries.get(word.lower);
      if (entry === undefined || word.tag !== "noun" || (passage.quotationOf[at] ?? -1) >= 0)
        continue;
      const opener = passage.words[at + 1];
      const window = passage.windows[passage.windowOf[at] ?? -1];
      const follows = entry.before.some((tag) => tag === opener?.tag) && isClause(passage, at + 1);
      const owner = ownerOf(passage, at, window?.first ?? 0);
      if (!follows || owner === null || window === undefined) continue;
      const last = findClauseEnd(passage, at + 1, window.last, null);
      drafts.push(
        makeDraft(passage, {
          rule: "noun-cue",
          says: "what somebody’s own words or plans are",
          subject: { whole: owner, head: owner },
          cue: { first: at, last: at },
          content: contentBetween(passage, { first: at + 1, last }),
          act: entry.act,
          negative: entry.negative === true,
        }),
      );
    }
    return drafts;
  },
};

function isClause(passage: Passage, at: number): boolean {
  const next = passage.words[at + 1];
  return (
    passage.words[at]?.tag !== "to" ||
    next?.form === "base" ||
    next?.tag === "noun" ||
    next?.tag === "auxiliary"
  );
}
