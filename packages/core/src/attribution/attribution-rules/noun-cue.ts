import { groupAt, indexAt } from "../../grammar/passage.ts";
import { lowerOf, tagOf, type Tag } from "../../grammar/word.ts";
import type { AttributionRule, Draft } from "../attribution-rule.ts";
import { cueNouns, makingVerbs } from "../english/cue-nouns.ts";
import { findSubject, type Subject } from "../../grammar/find-subject.ts";
import type { TaggedWord } from "../../grammar/word.ts";
import { firstPersons } from "../../grammar/english/closed-class.ts";
import { findClauseEnd } from "../find-clause-end.ts";
import { makeDraft } from "../make-draft.ts";
import { ownerOf } from "../owner-of.ts";
import type { Passage, Range } from "../../grammar/passage.ts";
import { contentBetween } from "../quoted-words.ts";

const entries = new Map(
  cueNouns.flatMap((group) => group.nouns.map((noun) => [noun, group] as const)),
);

const authors = new Set(firstPersons);
const makes = new Set(makingVerbs);
const longestPhrase = 4;

/** "The minister's promise to build it", "their view that it failed": a reporting noun with its owner before it. */
export const nounCue: AttributionRule = {
  name: "noun-cue",
  find(passage) {
    const drafts: Draft[] = [];
    for (let at = 0; at < passage.words.length; at++) {
      const word = passage.words[at];
      if (word === undefined) break;
      const entry = entries.get(word.lower);
      if (entry === undefined || word.tag !== "noun" || indexAt(passage.quotationOf, at) >= 0)
        continue;
      const opener = passage.words[at + 1];
      const window = passage.windows[indexAt(passage.windowOf, at)];
      const follows = entry.before.some((tag) => tag === opener?.tag) && isClause(passage, at + 1);
      if (!follows || window === undefined) continue;
      const owner = ownerOf(passage, at, window.first);
      const made = owner === null ? makerOf(passage, at, opener, window.first) : null;
      const subject = owner === null ? made : { whole: owner, head: owner };
      if (subject === null) continue;
      const end = findClauseEnd(passage, at + 1, window.last, null);
      const last = endBeforeVerb(passage, { first: at + 1, last: end }, window.first);
      drafts.push(
        makeDraft(passage, {
          rule: "noun-cue",
          says: "what somebody’s own words or plans are",
          subject,
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

/** "The mayor’s promise to open the harbour | was broken": what is told of the promise is no part of it. */
function endBeforeVerb(passage: Passage, content: Range, floor: number): number {
  const { words } = passage;
  if (words[content.first]?.tag !== "to" || hasVerbBefore(passage, content.first, floor))
    return content.last;
  for (let at = content.first + 2; at <= content.last; at++) {
    const word = words[at];
    if (word === undefined || clauseWords.has(word.tag)) return content.last;
    const group = groupAt(passage, at);
    if (group?.first !== at || group.mood !== "finite") continue;
    // "To increase aid" may be read as a verb, and "to help crews hit by storms" has none of its own.
    const isBare = group.first === group.last;
    if (isBare && (word.form !== "past" || words[at + 1]?.tag === "preposition")) continue;
    return at - 1;
  }
  return content.last;
}

const clauseWords: ReadonlySet<Tag> = new Set(["relative", "that", "subordinator", "quote"]);

function hasVerbBefore(passage: Passage, before: number, floor: number): boolean {
  for (let at = floor; at < before; at++) if (groupAt(passage, at)?.mood === "finite") return true;
  return false;
}

/** "The council | issued a statement that": who makes a statement of their own, not who hears or fears one. */
function makerOf(
  passage: Passage,
  noun: number,
  opener: TaggedWord | undefined,
  floor: number,
): Subject | null {
  if (opener?.tag !== "that") return null;
  for (let at = noun - 1; at >= Math.max(floor, noun - longestPhrase); at--) {
    const place = indexAt(passage.groupOf, at);
    const group = passage.groups[place];
    if (passage.words[at]?.lower === "no") return null;
    if (group === undefined) {
      if (["noun", "determiner", "adverb"].includes(tagOf(passage.words[at]))) continue;
      return null;
    }
    if (group.passive || group.modal !== null || !makes.has(group.lemma)) return null;
    const subject = findSubject(passage, place);
    return authors.has(lowerOf(passage.words[subject?.head.first ?? -1])) ? null : subject;
  }
  return null;
}

function isClause(passage: Passage, at: number): boolean {
  const next = passage.words[at + 1];
  return (
    passage.words[at]?.tag !== "to" ||
    next?.form === "base" ||
    next?.tag === "noun" ||
    next?.tag === "auxiliary"
  );
}
