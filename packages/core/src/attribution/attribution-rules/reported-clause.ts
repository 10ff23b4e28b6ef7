import { lowerOf } from "../../grammar/word.ts";
import type { AttributionRule, Draft } from "../attribution-rule.ts";
import { type Complement, findComplement } from "../find-complement.ts";
import { firstPersons } from "../../grammar/english/closed-class.ts";
import { dayWords } from "../../grammar/english/nouns.ts";
import type { Subject } from "../../grammar/find-subject.ts";
import { findSpeaker } from "../find-speaker.ts";
import { makeDraft } from "../make-draft.ts";
import { groupAt, type Passage, type VerbGroup, indexAt } from "../../grammar/passage.ts";
import { contentBetween } from "../quoted-words.ts";
import { readFreeCues } from "../read-free-cues.ts";

const firstPerson = new Set(firstPersons);

/**
 * Subject, cue verb and what is said: "the minister said that …", "vowed not to …", "urged ministers to …", "criticised
 * the rules".
 */
export const reportedClause: AttributionRule = {
  name: "reported-clause",
  find(passage, taken) {
    return readFreeCues(passage, taken, (group, at) =>
      group.passive && group.lemma !== "commit" ? null : readActive(passage, at, group),
    );
  },
};

function readActive(passage: Passage, at: number, group: VerbGroup): Draft | null {
  const window = passage.windows[indexAt(passage.windowOf, group.head)];
  if (window === undefined) return null;
  const complement = findComplement(passage, group, window.last);
  if (complement === null || isAskedAside(passage, group, window.last)) return null;
  if (sharesModal(passage, at, group)) return null;
  // "It is worth pointing out that": nobody is told to do it.
  if (passage.words[group.first - 1]?.lower === "worth") return null;
  if (group.mood === "infinitive" || (group.modal !== null && group.modal !== "will")) return null;
  const subject = findSpeaker(passage, at);
  if (subject !== null && subject.whole.first > group.last) return null;
  if (isHypothetical(passage, group, subject) || isToldOfNoun(passage, subject)) return null;
  if (isAuthor(passage, subject) && !authorCommits(passage, group)) return null;
  return makeDraft(passage, {
    rule: complement.rule,
    says: complement.says,
    subject,
    cue: { first: group.first, last: Math.max(group.last, complement.cueEnd) },
    group,
    content: contentBetween(passage, complement.content),
    quoted: complement.quoted,
    act: isSilence(passage, complement) ? null : complement.cue.act,
    negative: group.negative !== (complement.cue.negative || complement.negated),
  });
}

/** "Ms Reid, asked whether it was safe, said no": she is asked, and asks nothing. */
function isAskedAside(
  { words, groups, groupOf }: Passage,
  group: VerbGroup,
  ceiling: number,
): boolean {
  if (!addressing.has(group.lemma) || group.first !== group.head) return false;
  if (words[group.head]?.form !== "past" || words[group.first - 1]?.tag !== "comma") return false;
  for (let at = group.last + 1; at < Math.min(ceiling, group.last + longestAside); at++) {
    const tag = words[at]?.tag;
    if (tag === "stop" || tag === "quote") return false;
    const next = groups[indexAt(groupOf, at + 1)];
    if (tag === "comma" && next?.first === at + 1 && next.mood === "finite") return true;
  }
  return false;
}

const addressing = new Set([
  "ask",
  "tell",
  "press",
  "question",
  "warn",
  "urge",
  "remind",
  "inform",
]);
/** In words. */
const longestAside = 45;

/** "Should use the summit and urge others": the second verb is no more said than the first. */
function sharesModal(passage: Passage, at: number, group: VerbGroup): boolean {
  const { words, groups, windowOf } = passage;
  if (group.first !== group.head || words[group.head]?.form !== "base") return false;
  const before = words[group.first - 1]?.tag;
  if (before !== "coordinator" && before !== "comma") return false;
  return [groups[at - 1], groups[at - 2]].some(
    (previous) =>
      previous !== undefined &&
      windowOf[previous.first] === windowOf[group.first] &&
      (previous.modal !== null || previous.mood === "infinitive"),
  );
}

/** "The plans they want to impose": a clause about a noun reports nothing. */
function isToldOfNoun({ words }: Passage, subject: Subject | null): boolean {
  if (subject === null || subject.head.first !== subject.head.last) return false;
  const { first } = subject.head;
  const before = words[first - 1];
  return (
    words[first]?.tag === "pronoun" &&
    before?.tag === "noun" &&
    before.sentence === words[first].sentence &&
    !days.has(before.lower)
  );
}

const days = new Set(dayWords);

/** "If the minister agrees": nobody has said anything yet. */
function isHypothetical(passage: Passage, group: VerbGroup, subject: Subject | null): boolean {
  const first = Math.min(subject?.whole.first ?? group.first, group.first);
  return ["if", "unless", "whether", "lest"].includes(lowerOf(passage.words[first - 1]));
}

/** "Declined to comment" refuses no act: it is silence. */
function isSilence(passage: Passage, complement: Complement): boolean {
  if (complement.rule !== "to-infinitive" || !complement.cue.negative) return false;
  const group = groupAt(passage, complement.content.first + 1);
  return (
    group !== undefined &&
    group.cues.some(({ frames }) => frames.has("quote") || frames.has("noun"))
  );
}

function isAuthor(passage: Passage, subject: Subject | null): boolean {
  return (
    subject !== null &&
    firstPerson.has(lowerOf(passage.words[subject.head.first])) &&
    subject.head.first === subject.head.last
  );
}

/** "I promised" is on record; "I think" only tells that the author writes. */
function authorCommits(passage: Passage, group: VerbGroup): boolean {
  const spoken = group.cues.some(
    ({ act, frames }) => act === "pledge" || act === "demand" || frames.has("quote"),
  );
  return spoken && group.modal === null && passage.words[group.head]?.form === "past";
}
