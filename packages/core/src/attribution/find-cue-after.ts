import { lowerOf, tagOf } from "../grammar/word.ts";
import type { Subject } from "../grammar/find-subject.ts";
import { nounPhraseAfter } from "../grammar/noun-phrases.ts";
import { findSpeaker } from "./find-speaker.ts";
import {
  closingPunctuation,
  groupAt,
  type Passage,
  type Range,
  type VerbGroup,
  indexAt,
  windowAt,
} from "../grammar/passage.ts";
import { canSpeak } from "./can-speak.ts";
import { isSpeech, standsAlone } from "./quoted-words.ts";
import { subjectAfter } from "./subject-after.ts";

const occasions = new Set([
  "when",
  "after",
  "before",
  "while",
  "until",
  "since",
  "because",
  "if",
  "where",
]);
const longestIntroduction = 9;
const longestListener = 12;

/** A cue after a quotation: its verb group and place, its speaker, and the last word of the two. */
export type CueAfter = {
  readonly group: VerbGroup;
  readonly at: number;
  readonly subject: Subject;
  readonly end: number;
};

/** The cue right after a quotation: “…,” the minister for schools said; “…,” said May. */
export function findCueAfter(passage: Passage, range: Range): CueAfter | null {
  const { words, groups, groupOf, windowOf } = passage;
  let next = range.last + 1;
  if (words[next]?.tag === "comma" || words[next]?.tag === "dash") next++;
  const opening = words[next];
  if (opening === undefined || opening.paragraph !== words[range.last]?.paragraph) return null;
  if (opening.tag === "subordinator" && opening.lower !== "as") return null;
  const closing = closingPunctuation(passage, range.last);
  const sameWindow = windowOf[next] === windowOf[range.last];
  if (opening.capital && !",-–—".includes(closing) && isIntroduced(passage, range.first))
    return null;
  const breaksOff = ",?!—–-…".includes(closing) || words[next - 1]?.tag === "comma";
  if (!breaksOff && !(sameWindow && closing !== ".")) return null;
  const speech = isSpeech(passage, range);
  const asksForCue = closing === "," || words[next - 1]?.tag === "comma";
  const ceiling = windowAt(passage, next).last;
  const direct = indexAt(groupOf, next);
  const group = groups[direct];
  if (group !== undefined && group.first === next) {
    if (group.mood !== "finite" || group.passive || !canQuote(group)) return null;
    const subject = subjectAfter(passage, group.last + 1, ceiling);
    if (subject !== null) return { group, at: direct, subject, end: subject.whole.last };
    return null;
  }
  for (let at = next; at <= Math.min(ceiling, next + 50); at++) {
    if (indexAt(passage.quotationOf, at) >= 0 && at > next + 8) return null;
    const place = indexAt(groupOf, at);
    const later = groups[place];
    if (later === undefined || later.first !== at || later.mood !== "finite") continue;
    if (indexAt(passage.quotationOf, at) >= 0) return null;
    const quotedAs = sayingAfterAs(passage, later, ceiling);
    if (quotedAs !== null) {
      const said = findSpeaker(passage, quotedAs.at);
      return said === null ? null : { ...quotedAs, subject: said, end: quotedAs.group.last };
    }
    if (!canQuote(later) && !(speech && breaksOff && mayQuote(passage, later))) continue;
    const near = findSpeaker(passage, place);
    const starts = near !== null && near.whole.first <= next + 1 && near.whole.first >= next;
    const subject = starts || !asksForCue ? near : acrossAsides(passage, next, later);
    if (subject === null || subject.whole.first > next + 1 || subject.whole.first < next) continue;
    // “…,” when it came out: that is no speaking.
    if (subject.whole.first > next && occasions.has(opening.lower)) return null;
    const known = canQuote(later);
    if (!known && !standsAlone(passage, range)) return null;
    if ((!known || ".?!…".includes(closing)) && !canSpeak(passage, subject.head)) return null;
    const loose = !breaksOff || (",".includes(lowerOf(words[next - 1])) && !speech);
    if (!speech && hasObject(passage, later)) return null;
    if ((loose || goesOnTo(passage, later)) && continuesClause(passage, later, ceiling))
      return null;
    return { group: later, at: place, subject, end: later.last };
  }
  return null;
}

/** "Reid answered Dale with, “Why?” Dale wrote back": a quotation that has its cue before it needs none from the next sentence. */
function isIntroduced({ words, groups, groupOf }: Passage, first: number): boolean {
  const mark = words[first - 1];
  if (mark?.tag !== "comma" && mark?.tag !== "colon") return false;
  for (let at = first - 2; at >= Math.max(0, first - longestIntroduction); at--) {
    const tag = words[at]?.tag;
    if (tag === "comma" || tag === "stop" || tag === "quote") return false;
    const group = groups[indexAt(groupOf, at)];
    if (group !== undefined) return canQuote(group) && group.mood !== "infinitive";
  }
  return false;
}

/** “…,” Ann Reid, 30, of Leeds, who sells cloth, said: a quotation that asks for its cue opens with who speaks. */
function acrossAsides(passage: Passage, first: number, { first: verb }: VerbGroup): Subject | null {
  const { words } = passage;
  if (words[verb - 1]?.tag !== "comma") return null;
  const head = nounPhraseAfter(passage, first, verb - 2);
  if (head === null || words[head.last + 1]?.tag !== "comma") return null;
  return { whole: { first: head.first, last: verb - 2 }, head };
}

/** “…,” the paper quoted Dale as saying; “…,” Dale was quoted as saying. */
function sayingAfterAs(
  { words, groups, groupOf }: Passage,
  { last }: VerbGroup,
  ceiling: number,
): { readonly group: VerbGroup; readonly at: number } | null {
  for (let at = last + 1; at <= Math.min(ceiling, last + longestIntroduction); at++) {
    if (words[at]?.lower !== "as") continue;
    const place = indexAt(groupOf, at + 1);
    const group = groups[place];
    return group?.mood === "participle" && canQuote(group) ? { group, at: place } : null;
  }
  return null;
}

/** Whether the verb may stand beside a quotation. */
export const canQuote = (group: VerbGroup): boolean =>
  group.cues.some(({ frames }) => frames.has("quote"));

/** Any verb with a past or present form, other than *be* and *have*, may introduce speech: "…,” the mayor riffed. */
export function mayQuote(passage: Passage, group: VerbGroup): boolean {
  const verb = passage.words[group.head];
  return (
    verb?.tag === "verb" &&
    (verb.form === "past" || verb.form === "s") &&
    !group.passive &&
    group.mood === "finite" &&
    group.modal === null
  );
}

/** "Under “the old plan,” the club charged a fee": a few borrowed words are not what is charged. */
const hasObject = ({ words }: Passage, { last, cues }: VerbGroup): boolean =>
  ["determiner", "possessive", "number"].includes(tagOf(words[last + 1])) &&
  !cues.some(({ frames }) => frames.has("listener"));

/** A cue that has its own clause after it says that, not the quotation before it. */
function continuesClause(passage: Passage, group: VerbGroup, ceiling: number): boolean {
  const tag = passage.words[group.last + 1]?.tag;
  if (group.last >= ceiling || tag === "stop" || tag === "comma") return false;
  return !tellsListener(passage, group, ceiling);
}

/** "Told MPs earlier this month" names who hears it, and nothing that is said. */
function tellsListener(passage: Passage, { last, cues }: VerbGroup, ceiling: number): boolean {
  if (!cues.some(({ frames }) => frames.has("listener"))) return false;
  for (let at = last + 1; at <= Math.min(ceiling, last + longestListener); at++) {
    const tag = passage.words[at]?.tag;
    if (tag === "stop" || tag === "comma") return true;
    if (tag === "that" || tag === "quote" || tag === "to" || groupAt(passage, at) !== undefined)
      return false;
  }
  return true;
}

/** "…, she wants to stay": not "…, she writes to Dale", which has its own words before it. */
const goesOnTo = ({ words }: Passage, { last }: VerbGroup): boolean => {
  const tag = words[last + 1]?.tag;
  const after = words[last + 2];
  return tag === "that" || (tag === "to" && (after?.tag === "verb" || after?.tag === "auxiliary"));
};
