import { lowerOf } from "../grammar/word.ts";
import { findSubject } from "../grammar/find-subject.ts";
import {
  groupAt,
  closingPunctuation,
  farthestWord,
  type Passage,
  type VerbGroup,
  indexAt,
} from "../grammar/passage.ts";

/**
 * The last word of the clause that starts at a word, which a cue opens: to the end of the sentence, unless the sentence
 * turns back to its own subject before ("…, adding that", "… and called for") or the narrator goes on ("…, but", " — ").
 */
export function findClauseEnd(
  passage: Passage,
  from: number,
  ceiling: number,
  cue: VerbGroup | null,
  isThing = false,
): number {
  const { words, quotationOf } = passage;
  const last = Math.min(ceiling, from + farthestWord);
  const dependent = cue !== null && isDependent(passage, cue);
  let sawVerb = groupAt(passage, from)?.mood === "finite";
  const inside = cue === null ? -1 : indexAt(quotationOf, cue.head);
  let at = from;
  while (at <= last) {
    const word = words[at];
    if (word === undefined) break;
    const quotation = indexAt(quotationOf, at);
    if (quotation >= 0 && quotation !== inside) {
      const next = afterQuotation(passage, at, last);
      if (
        words[next]?.sentence !== word.sentence &&
        words[next - 1]?.tag === "quote" &&
        endsSentence(passage, next)
      )
        return next - 1;
      at = next;
      continue;
    }
    // "Said that, according to the board, …" has not got to its own words yet.
    const opening =
      at <= from + 2 &&
      words[from]?.tag === "that" &&
      words[from + 1]?.tag === "comma" &&
      words[from + 2]?.lower === "according";
    if (at > from && !opening) {
      if (
        word.tag === "stop" ||
        word.tag === "semicolon" ||
        (word.tag === "close" && !opened(passage, from, at))
      )
        return at - 1;
      if (
        word.tag === "comma" &&
        ((words[at + 1]?.lower === "but" && words[at + 2]?.tag !== "that") ||
          words[at + 1]?.tag === "relative")
      )
        return at - 1;
      if (word.tag === "comma" && turnsBack(passage, at + 1, cue, true)) return at - 1;
      if (opensSpeech(passage, at, sawVerb)) return at - 1;
      if (word.tag === "comma" && !sawVerb && goesOnWithSubject(passage, at + 1)) return at - 1;
      sawVerb ||= groupAt(passage, at)?.mood === "finite";
      if (word.tag === "comma" && dependent && opensMainClause(passage, at + 1, last))
        return at - 1;
      if (isThing && !sawVerb && opensOtherClause(passage, at)) return at - 1;
      if (word.tag === "comma" && words[from]?.tag === "to" && opensOwnClause(passage, at + 1)) {
        return at - 1;
      }
      if (word.tag === "coordinator" && turnsBack(passage, at, cue, false)) return at - 1;
      if (word.tag === "dash" && word.spaced) return at - 1;
      if (contrasts.has(word.lower) && opensReport(passage, at + 1, last)) return at - 1;
      if (word.lower === "according" && words[at + 1]?.tag === "to") return at - 1;
    }
    at++;
  }
  return last;
}

const contrasts = new Set(["while", "whereas"]);

/** "… while the council said": somebody else is told to speak. */
function opensReport(passage: Passage, from: number, last: number): boolean {
  for (let at = from + 1; at <= Math.min(last, from + longestSpeaker + 4); at++) {
    const group = groupAt(passage, at);
    if (group?.mood !== "finite") continue;
    if (!group.cues.some(({ frames }) => frames.has("clause") || frames.has("listener")))
      return false;
    return findSubject(passage, indexAt(passage.groupOf, at))?.whole.first === from;
  }
  return false;
}

const longestLead = 30;
const longestSpeaker = 8;

/** "When asked about it, …", "As the minister said, …", "While Reid promised it, …": the main clause comes after. */
function isDependent(passage: Passage, cue: VerbGroup): boolean {
  const { words } = passage;
  const window = passage.windows[indexAt(passage.windowOf, cue.first)];
  if (window === undefined) return false;
  const opener = words[window.first];
  const before = words[cue.first - 1];
  if (opener?.tag !== "subordinator") {
    return cue.first === window.first || (before?.tag === "subordinator" && before.lower !== "as");
  }
  if (cue.first - window.first > longestLead) return false;
  for (let at = window.first + 1; at < cue.first; at++)
    if (words[at]?.tag === "comma") return before?.tag === "subordinator";
  return true;
}

function opensMainClause(passage: Passage, first: number, ceiling: number): boolean {
  const limit = Math.min(ceiling, first + 20);
  for (let at = first + 1; at <= limit; at++) {
    const group = groupAt(passage, at);
    if (passage.words[at]?.tag === "comma") return false;
    if (group === undefined || group.first !== at || group.mood !== "finite") continue;
    return findSubject(passage, indexAt(passage.groupOf, at))?.whole.first === first;
  }
  return false;
}

/** "asked for a photo | and Reid said: “…”", "said it was dear, | to which Dale replied, “…”": another one speaks up. */
function opensSpeech(passage: Passage, at: number, sawVerb: boolean): boolean {
  const { words } = passage;
  const mark = words[at]?.tag;
  if (mark !== "comma" && mark !== "coordinator") return false;
  let start = at + 1;
  if (mark === "comma" && words[start]?.tag === "coordinator") start++;
  const toWhich = words[start]?.lower === "to" && words[start + 1]?.lower === "which";
  if (toWhich) start += 2;
  else if (mark === "comma" && start === at + 1 && !sawVerb) return false;
  if (!toWhich && words[start]?.tag === "that") return false;
  for (let next = start + 1; next <= start + longestSpeaker; next++) {
    const place = indexAt(passage.groupOf, next);
    const group = passage.groups[place];
    const tag = words[next]?.tag;
    if (tag === "comma" || tag === "stop" || tag === "quote") return false;
    if (group === undefined || group.mood !== "finite") continue;
    if (words[group.head]?.tag !== "verb") return false;
    const after = words[group.last + 1];
    const quote = after?.tag === "comma" || after?.tag === "colon" ? words[group.last + 2] : after;
    return quote?.tag === "quote" && findSubject(passage, place)?.whole.first === start;
  }
  return false;
}

/** "called it vital, | and hopes to keep it": after a bare thing a verb without a subject is the source's own. */
function goesOnWithSubject(passage: Passage, at: number): boolean {
  if (passage.words[at]?.tag !== "coordinator") return false;
  const group = groupAt(passage, at + 1);
  return group?.first === at + 1 && group.mood === "finite" && group.cues.length > 0;
}

/** "criticised the tolls | and ministers left": a bare thing has no verb of its own, so a new clause starts. */
function opensOtherClause(passage: Passage, at: number): boolean {
  const { words } = passage;
  if (words[at]?.tag !== "coordinator" || words[at + 1]?.tag === "relative") return false;
  for (let next = at + 2; next <= at + longestLead; next++) {
    const group = groupAt(passage, next);
    const tag = words[next]?.tag;
    if (tag === "comma" || tag === "stop" || tag === "quote") return false;
    if (tag === "coordinator") return false;
    if (group?.first !== next || group.mood !== "finite" || isParticiple(passage, group)) continue;
    if (words[next - 1]?.tag === "relative" || words[next - 1]?.tag === "that") continue;
    const subject = findSubject(passage, indexAt(passage.groupOf, next))?.whole;
    if (subject === undefined) return false;
    if (subject.first === at + 1) return true;
    // "the rules and the opening shows it": one thing shows, not both.
    return subject.first <= at && subject.last > at && isSingular(passage, group);
  }
  return false;
}

const singular = new Set(["is", "was", "has", "does", "remains"]);

const isSingular = ({ words }: Passage, { first, head }: VerbGroup): boolean =>
  words[head]?.form === "s" || singular.has(lowerOf(words[first]));

/** "the crews and the ships | damaged in May": a bare form in -ed may belong to the noun before it. */
const isParticiple = ({ words }: Passage, { first, head }: VerbGroup): boolean =>
  first === head && words[head]?.form === "past" && words[head + 1]?.tag === "preposition";

/** "to work together, | and they have set up a group": no infinitive has a subject of its own. */
function opensOwnClause(passage: Passage, at: number): boolean {
  const { words } = passage;
  if (words[at]?.tag !== "coordinator" || words[at + 1]?.tag !== "pronoun") return false;
  return groupAt(passage, at + 2)?.mood === "finite";
}

function afterQuotation(passage: Passage, at: number, ceiling: number): number {
  const quotation = passage.quotationOf[at];
  let next = at;
  while (next <= ceiling && passage.quotationOf[next] === quotation) next++;
  return next;
}

function endsSentence(passage: Passage, next: number): boolean {
  return ".?!".includes(closingPunctuation(passage, next - 1));
}

function opened(passage: Passage, from: number, close: number): boolean {
  for (let at = close - 1; at >= Math.max(from, close - 60); at--)
    if (passage.words[at]?.tag === "open") return true;
  return false;
}

/** The words from here on go on with the cue's own subject. */
function turnsBack(passage: Passage, at: number, cue: VerbGroup | null, comma: boolean): boolean {
  const { words } = passage;
  const word = words[at];
  if (word === undefined) return false;
  if (word.lower === "according") return true;
  const coordinated = word.tag === "coordinator";
  const start = coordinated ? at + 1 : at;
  const group = groupAt(passage, start);
  if (group === undefined || group.first !== start || group.cues.length === 0) return false;
  if (cue === null) return comma && !coordinated && group.mood === "participle";
  if (!coordinated) return comma && group.mood === "participle";
  if (group.mood === "participle") return cue.mood === "participle";
  return (
    group.mood === "finite" &&
    group.modal === cue.modal &&
    words[group.head]?.form === words[cue.head]?.form
  );
}
