import { lowerOf } from "../../grammar/word.ts";
import type { AttributionRule, Draft } from "../attribution-rule.ts";
import type { Subject } from "../../grammar/find-subject.ts";
import { findSpeaker } from "../find-speaker.ts";
import { findSentenceStart } from "../find-sentence-start.ts";
import { makeDraft } from "../make-draft.ts";
import {
  groupAt,
  farthestWord,
  type Passage,
  type Range,
  type VerbGroup,
  indexAt,
} from "../../grammar/passage.ts";
import { contentBetween } from "../quoted-words.ts";
import { readFreeCues } from "../read-free-cues.ts";
import { subjectAfter } from "../subject-after.ts";

/** A cue that closes or interrupts its sentence: "…, the minister said", "…, said the minister", "…, he said, …". */
export const clauseThenCue: AttributionRule = {
  name: "clause-then-cue",
  find(passage, taken) {
    return readFreeCues(passage, taken, (group, at) => readPost(passage, at, group));
  },
};

function readPost(passage: Passage, at: number, group: VerbGroup): Draft | null {
  const { words } = passage;
  const window = passage.windows[indexAt(passage.windowOf, group.head)];
  if (window === undefined || group.passive) return null;
  const speaks = group.cues.find(({ frames }) => frames.has("quote") || frames.has("clause"));
  if (speaks === undefined || group.mood !== "finite") return null;
  const mark = words[group.first - 1];
  if (mark?.tag === "comma") {
    const speaker = subjectAfter(passage, group.last + 1, window.last);
    if (speaker === null || !speaks.frames.has("quote") || !hasNoun(passage, speaker)) return null;
    const after = words[speaker.whole.last + 1];
    const ends =
      after === undefined ||
      speaker.whole.last >= window.last ||
      ["stop", "comma"].includes(after.tag) ||
      after.tag === "preposition";
    if (!ends || words[group.head]?.lower === "told") return null;
    return interrupted(
      passage,
      group,
      speaks.act,
      speaker,
      group.first - 2,
      speaker.whole.last,
      window,
      "inverted-cue",
    );
  }
  const subject = findSpeaker(passage, at);
  if (subject === null || subject.whole.first <= window.first + 2) return null;
  if (words[subject.whole.first - 1]?.tag !== "comma") return null;
  let end = group.last;
  if (speaks.frames.has("listener")) {
    const listener = words[end + 1];
    if (listener?.tag === "object-pronoun" || listener?.tag === "name") end++;
    while (words[end + 1]?.tag === "name") end++;
  }
  const next = words[end + 1];
  const closes =
    end >= window.last || next === undefined || next.tag === "stop" || next.tag === "comma";
  const timed =
    next?.tag === "preposition" ||
    next?.tag === "name" ||
    next?.lower === "last" ||
    next?.tag === "adverb";
  const timeEnd = timed ? endOfTime(passage, end + 1, window.last) : window.last;
  if (!closes && !(timed && !hasClause(passage, end + 1, timeEnd))) return null;
  const start = findSentenceStart(passage, group.first);
  if (!hasClause(passage, start, subject.whole.first - 1)) return null;
  if (isLeadIn(passage, start, subject.whole.first - 2)) return null;
  return interrupted(
    passage,
    group,
    speaks.act,
    subject,
    subject.whole.first - 2,
    end,
    window,
    "clause-then-cue",
  );
}

/** The word before the comma that ends "on Wednesday": what follows it adds to what is said. */
function endOfTime({ words }: Passage, from: number, to: number): number {
  for (let at = from; at <= Math.min(to, from + longestTime); at++) {
    if (words[at]?.tag === "comma") return at - 1;
  }
  return to;
}

const longestTime = 5;

function interrupted(
  passage: Passage,
  group: VerbGroup,
  act: Draft["act"],
  subject: Subject,
  contentEnd: number,
  cueEnd: number,
  window: Range,
  rule: string,
): Draft | null {
  const start = findSentenceStart(passage, group.first);
  if (contentEnd < start) return null;
  const content = [...contentBetween(passage, { first: start, last: contentEnd })];
  let last = Math.min(window.last, cueEnd + farthestWord);
  while (last > cueEnd && passage.words[last]?.tag === "stop") last--;
  const goesOn = passage.words[cueEnd + 1]?.tag === "comma" && last > cueEnd + 1;
  const opener = passage.words[cueEnd + 2];
  if (
    goesOn &&
    opener?.tag !== "relative" &&
    opener?.form !== "ing" &&
    opener?.tag !== "preposition" &&
    !turns.has(lowerOf(opener))
  ) {
    content.push(...contentBetween(passage, { first: cueEnd + 2, last }));
  }
  return makeDraft(passage, {
    rule,
    says: "clause with its speaker after it",
    subject,
    cue: group,
    group,
    content,
    act,
    negative: group.negative,
  });
}

/** "Pressed on what could bring her back, Reid demurred": up to the comma only the speaker's own occasion is told. */
function isLeadIn({ words }: Passage, start: number, last: number): boolean {
  if (words[start]?.form !== "past") return false;
  for (let at = start; at <= last; at++) if (words[at]?.tag === "comma") return false;
  return true;
}

/** "Said more than a hundred": a measure is no speaker. */
const hasNoun = ({ words }: Passage, { head: { first, last } }: Subject): boolean =>
  words
    .slice(first, last + 1)
    .some(({ tag }) => tag === "name" || tag === "noun" || tag === "pronoun");

/** With these the narrator, or somebody else, goes on. */
const turns = new Set(["while", "whereas", "but"]);

function hasClause(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at <= Math.min(to, from + farthestWord); at++) {
    const group = groupAt(passage, at);
    if (group !== undefined && group.mood === "finite") return true;
  }
  return false;
}
