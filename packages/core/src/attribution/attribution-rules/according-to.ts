import { tagOf } from "../../grammar/word.ts";
import type { Span } from "../../data.ts";
import type { AttributionRule, Draft } from "../attribution-rule.ts";
import { describePhrase } from "../describe-phrase.ts";
import { measuringNouns } from "../english/actor-words.ts";
import { findSentenceStart } from "../find-sentence-start.ts";
import { makeDraft } from "../make-draft.ts";
import { farthestWord, groupAt, type Passage, type Range, indexAt } from "../../grammar/passage.ts";
import type { Tag } from "../../grammar/word.ts";
import { contentBetween } from "../quoted-words.ts";
import { subjectAfter } from "../subject-after.ts";

const cues: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "words", "of"],
  ["in", "the", "view", "of"],
];
const measures = new Set(measuringNouns);
const openers = new Set(cues.map(([first]) => first));

const conjunctions: ReadonlySet<Tag> = new Set(["subordinator", "that", "relative", "coordinator"]);

/** "According to X, …", "…, according to X" and "…, according to X, …", and the like. */
export const accordingTo: AttributionRule = {
  name: "according-to",
  find(passage, taken) {
    const drafts: Draft[] = [];
    for (let at = 0; at < passage.words.length; at++) {
      const word = passage.words[at];
      if (word === undefined) break;
      if (!openers.has(word.lower)) continue;
      const range = cueAt(passage, at);
      if (range === null) continue;
      const window = passage.windows[indexAt(passage.windowOf, at)];
      if (window === undefined || indexAt(passage.quotationOf, at) >= 0) continue;
      const draft = readCue(passage, range, window);
      if (draft === null) continue;
      drafts.push(draft);
      const first = Math.max(window.first, at - farthestWord);
      for (let place = first; place <= Math.min(window.last, at + farthestWord); place++) {
        const quotation = indexAt(passage.quotationOf, place);
        if (quotation < 0 || taken.quotations.has(quotation)) continue;
        const [start, end] = passage.quotations[quotation]?.outer[0] ?? [-1, -1];
        const covered = draft.content.some(([from, to]) => from <= start + 2 && end - 3 <= to);
        if (covered) taken.quotations.add(quotation);
      }
    }
    return drafts;
  },
};

function cueAt({ words }: Passage, at: number): Range | null {
  const cue = cues.find((each) => each.every((word, step) => words[at + step]?.lower === word));
  return cue === undefined ? null : { first: at, last: at + cue.length - 1 };
}

function readCue(passage: Passage, cue: Range, window: Range): Draft | null {
  const { words } = passage;
  const found = subjectAfter(passage, cue.last + 1, window.last);
  if (found === null || measures.has(describePhrase(passage, found.head).head)) return null;
  const end = lastWord(passage, {
    first: window.first,
    last: Math.min(window.last, cue.last + farthestWord),
  });
  const start = findSentenceStart(passage, cue.first);
  // In "According to the council, the bridge is safe" what follows the comma is no apposition.
  const mark = words[cue.first - 1]?.tag;
  const before = mark === "comma" || mark === "dash" ? cue.first - 2 : cue.first - 1;
  // "It closed because, according to the crew, “the sea rose”": only what comes after is the crew's.
  const joins = cue.first > start && conjunctions.has(tagOf(words[before]));
  const isClause = hasVerb(passage, found.head.last + 1, found.whole.last);
  const opens =
    joins || (cue.first === start && (isClause || words[found.whole.last + 1]?.tag !== "comma"));
  const subject = opens ? { whole: found.head, head: found.head } : found;
  const after = subject.whole.last + 1;
  const content: Span[] = [];
  if (cue.first > start) {
    const turn = turningDash(passage, start, before);
    if (before >= start && !joins)
      content.push(...contentBetween(passage, { first: turn, last: before }));
    const next = words[after]?.tag;
    const goesOn =
      (next === "comma" || next === "dash") && after < end && words[after + 1]?.tag !== "relative";
    if (goesOn) content.push(...contentBetween(passage, { first: after + 1, last: end }));
  } else {
    const comma = words[after]?.tag === "comma" ? after : commaAfter(passage, after, end);
    if (comma < 0) return null;
    content.push(...contentBetween(passage, { first: comma + 1, last: end }));
  }
  if (content.length === 0) return null;
  return makeDraft(passage, {
    rule: "according-to",
    says: "the sentence names its source",
    subject,
    cue,
    content,
  });
}

function hasVerb(passage: Passage, from: number, to: number): boolean {
  if (passage.words[from + 1]?.tag === "relative") return false;
  for (let at = from; at <= to; at++) if (groupAt(passage, at)?.mood === "finite") return true;
  return false;
}

/** After " — but" a new claim starts, and only that one is the source's. */
function turningDash(passage: Passage, start: number, end: number): number {
  for (let at = end; at > start; at--) {
    if (passage.words[at]?.tag === "dash" && passage.words[at + 1]?.lower === "but") return at + 2;
  }
  return start;
}

function commaAfter(passage: Passage, from: number, end: number): number {
  for (let at = from; at <= Math.min(end, from + 15); at++)
    if (passage.words[at]?.tag === "comma") return at;
  return -1;
}

function lastWord(passage: Passage, window: Range): number {
  let last = window.last;
  while (last > window.first && passage.words[last]?.tag === "stop") last--;
  return last;
}
