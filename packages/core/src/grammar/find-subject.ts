import { indexAt, windowAt } from "./passage.ts";
import { lowerOf } from "./word.ts";
import type { Cue } from "./cue.ts";
import { asides } from "./english/closed-class.ts";
import { dayWords } from "./english/nouns.ts";
import { nounPhraseBefore } from "./noun-phrases.ts";
import type { Passage, Range, VerbGroup } from "./passage.ts";
import type { Tag } from "./word.ts";

/** A subject as its whole phrase and, without what is set between commas after it, as its `head` phrase. */
export type Subject = { readonly whole: Range; readonly head: Range };

const asideOpeners = new Set([...asides, ...dayWords]);
const appositionOpeners: ReadonlySet<Tag> = new Set([
  "relative",
  "determiner",
  "possessive",
  "noun",
  "name",
  "number",
]);
const particles = new Set(["out", "off", "up", "down", "over", "away"]);
const longestAside = 45;
const longestRelative = 14;
const deepest = 4;

/** Who or what does what a verb says, as far as the words before it tell; null where they do not. */
export function findSubject(passage: Passage, index: number, depth = 0): Subject | null {
  const group = passage.groups[index];
  if (group === undefined || depth > deepest) return null;
  const floor = windowAt(passage, group.first).first;
  const before = passage.words[group.first - 1];
  if (before === undefined || group.first - 1 < floor) {
    return group.mood === "participle" ? subjectOfNext(passage, index, depth) : null;
  }
  if (group.mood === "infinitive")
    return findSubject(passage, previousFinite(passage, index, floor, null), depth + 1);
  const { tag } = before;
  if (tag === "comma" || tag === "dash") {
    if (group.mood === "participle") return inherit(passage, index, floor, null, depth);
    return subjectAcross(passage, group, floor) ?? inherit(passage, index, floor, group, depth);
  }
  if (group.mood === "participle" && before.lower === "as") {
    const quoted = quotedAs(passage, group.first - 2, floor, depth);
    if (quoted !== null) return quoted;
  }
  if (group.mood === "participle") {
    // "Is shown | lecturing"
    const leaned = passage.groups[indexAt(passage.groupOf, group.first - 1)];
    if (leaned?.passive === true) return findSubject(passage, index - 1, depth + 1);
  }
  if (tag === "coordinator" || tag === "preposition" || tag === "subordinator") {
    return inherit(passage, index, floor, group.mood === "participle" ? null : group, depth);
  }
  const pronoun = both({ first: group.first - 1, last: group.first - 1 });
  if (tag === "relative") return pronoun;
  if (tag === "that") return passage.words[group.first - 2]?.tag === "noun" ? pronoun : null;
  const phrase = nounPhraseBefore(passage, endBefore(passage, group.first), floor);
  const governor = phrase === null ? -1 : governorOf(passage, phrase.first - 1);
  if (group.mood === "participle" && passage.groups[governor]?.mood === "finite") {
    return findSubject(passage, governor, depth + 1);
  }
  return phrase === null ? null : widen(passage, ownClause(passage, phrase), floor);
}

/** The last word of what stands before a verb: before the mark in *the pier “is not safe”*, before *herself*. */
function endBefore({ words, quotationOf }: Passage, at: number): number {
  const opens = words[at - 1]?.tag === "quote" && quotationOf[at - 1] !== quotationOf[at - 2];
  const last = words[opens ? at - 2 : at - 1];
  const reflexive = last?.tag === "object-pronoun" && /sel(?:f|ves)$/.test(last.lower);
  return at - 1 - (opens ? 1 : 0) - (reflexive ? 1 : 0);
}

/** "Dale was quoted as | saying", "the paper quoted Dale as | saying": Dale says it, not the paper. */
function quotedAs(passage: Passage, last: number, floor: number, depth: number): Subject | null {
  const { words, groups, groupOf } = passage;
  const place = indexAt(groupOf, last);
  if (place >= 0) return groups[place]?.passive ? findSubject(passage, place, depth + 1) : null;
  if (words[last]?.tag === "object-pronoun") return both({ first: last, last });
  const phrase = nounPhraseBefore(passage, last, floor);
  const verb = phrase === null ? undefined : groups[indexAt(groupOf, phrase.first - 1)];
  const quotes = verb !== undefined && !verb.passive && words[verb.head]?.tag === "verb";
  return phrase !== null && quotes ? both(phrase) : null;
}

/** The verb group of a word, or that of the word before it where this is its particle: "started out". */
function governorOf({ words, groupOf }: Passage, at: number): number {
  const here = indexAt(groupOf, at);
  return here < 0 && particles.has(lowerOf(words[at])) ? indexAt(groupOf, at - 1) : here;
}

/**
 * "Thanked the crew and Ms Reid | said": a verb that takes no clause has the first half for its object, and only the
 * second half is who says it; "said the crew and Ms Reid | promised" opens with both.
 */
function ownClause({ words, groups, groupOf }: Passage, phrase: Range): Range {
  const governor = groups[indexAt(groupOf, phrase.first - 1)];
  if (governor === undefined || governor.passive || governor.cues.some(opensClause)) return phrase;
  for (let at = phrase.first + 1; at < phrase.last; at++) {
    if (words[at]?.tag === "coordinator") return { first: at + 1, last: phrase.last };
  }
  return phrase;
}

const opensClause = ({ frames }: Cue): boolean =>
  frames.has("clause") || frames.has("that") || frames.has("listener");

const both = (range: Range): Subject => ({ whole: range, head: range });

function inherit(
  passage: Passage,
  index: number,
  floor: number,
  like: VerbGroup | null,
  depth: number,
): Subject | null {
  const previous = previousFinite(passage, index, floor, like);
  if (previous < 0) return like === null ? subjectOfNext(passage, index, depth) : null;
  const governor = passage.groups[previous];
  // "Did not seem | impressed by it, telling": a participle that leans on the verb before it.
  const leans = passage.groups[previous - 1];
  const at =
    governor !== undefined &&
    leans !== undefined &&
    leans.last === governor.first - 1 &&
    leans.first >= floor
      ? previous - 1
      : previous;
  return findSubject(passage, at, depth + 1);
}

/**
 * The nearest finite verb before; of those that stand as `like` does, the nearest that reports, and for a verb of speaking
 * the nearest that speaks: "Reid said she welcomed it | and added".
 */
function previousFinite(
  passage: Passage,
  index: number,
  floor: number,
  like: VerbGroup | null,
): number {
  const form = like === null ? null : (passage.words[like.head]?.form ?? null);
  let fallback = -1;
  let near = -1;
  const reports =
    passage.groups[index]?.mood === "participle" && passage.groups[index].cues.length > 0;
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const group = passage.groups[at];
    if (group === undefined || group.first < floor) break;
    if (group.mood !== "finite") continue;
    const tag = passage.words[group.first - 1]?.tag;
    if (like === null) {
      // "Held up a sign, which read “Tolls out”, and waved it, mouthing": the sign is not who waves.
      if (!reports || (speaks(group) && (tag !== "relative" || fallback < 0))) return at;
      if (fallback < 0) fallback = at;
      continue;
    }
    const dependent = group.first > floor && (tag === "relative" || tag === "that");
    if (dependent) continue;
    if (isReduced(passage, group) && hasFiniteBefore(passage, at, floor)) continue;
    const alike = passage.words[group.head]?.form === form;
    if (alike && group.cues.some(tellsMore) && (!speaks(like) || speaks(group))) return at;
    if (near < 0 && alike && group.cues.some(tellsMore)) near = at;
    if (fallback < 0) fallback = at;
  }
  return near < 0 ? fallback : near;
}

/** "Told of civilians killed in the war": after a noun and before a preposition, most often no verb of its own. */
const isReduced = ({ words }: Passage, { first, head, last }: VerbGroup): boolean =>
  first === head &&
  words[head]?.form === "past" &&
  words[first - 1]?.tag === "noun" &&
  words[last + 1]?.tag === "preposition";

function hasFiniteBefore({ groups }: Passage, index: number, floor: number): boolean {
  const before = groups[index - 1];
  return before !== undefined && before.first >= floor && before.mood === "finite";
}

/** "Said Bell had begun but | said": what only stands beside quotations does not go on in indirect speech. */
const tellsMore = ({ frames }: Cue): boolean => frames.size > 1 || !frames.has("quote");

const speaks = (group: VerbGroup): boolean =>
  group.cues.some(({ frames }) => frames.has("quote") || frames.has("listener"));

/** "Asked about it, the minister said": the subject of the first finite verb after, not one in what is quoted. */
function subjectOfNext(passage: Passage, index: number, depth: number): Subject | null {
  const quotation = passage.quotationOf[passage.groups[index]?.first ?? -1];
  const window = passage.windowOf[passage.groups[index]?.first ?? -1];
  for (let at = index + 1; at < Math.min(passage.groups.length, index + 6); at++) {
    const group = passage.groups[at];
    if (group === undefined || passage.windowOf[group.first] !== window) return null;
    if (passage.quotationOf[group.first] !== quotation) return null;
    if (group.mood === "finite" && passage.words[group.first - 1]?.tag !== "relative") {
      const found = findSubject(passage, at, depth + 1);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The phrase before what stands between two commas or dashes: "Ms Reid, who chairs the council, | said". */
function subjectAcross(passage: Passage, group: VerbGroup, floor: number): Subject | null {
  const { words } = passage;
  const right = group.first - 1;
  const mark = words[right]?.tag;
  for (let at = right - 1; at >= Math.max(floor, right - longestAside); at--) {
    const tag = words[at]?.tag;
    if (tag === "stop" || tag === "semicolon") return null;
    if (tag !== mark) continue;
    const opener = words[at + 1];
    if (opener === undefined) return null;
    const aside =
      asideOpeners.has(opener.lower) ||
      opener.tag === "adverb" ||
      opener.tag === "preposition" ||
      opener.tag === "subordinator" ||
      opener.form === "ing";
    if (!aside && !appositionOpeners.has(opener.tag)) continue;
    const near = nounPhraseBefore(passage, at - 1, floor);
    if (near === null) continue;
    const head = outOfRelative(passage, near, floor);
    return {
      whole: aside || mark === "dash" ? head : { first: head.first, last: right - 1 },
      head,
    };
  }
  return null;
}

/** "Ms Reid, who came to the meeting, her first, | said": what the relative clause is told of, not what it ends in. */
function outOfRelative(passage: Passage, phrase: Range, floor: number): Range {
  const { words } = passage;
  for (let at = phrase.first - 1; at > Math.max(floor, phrase.first - longestRelative); at--) {
    const tag = words[at]?.tag;
    if (tag === "comma" || tag === "dash" || tag === "stop") return phrase;
    if (tag !== "relative") continue;
    const mark = words[at - 1]?.tag;
    if (mark !== "comma" && mark !== "dash") return phrase;
    return nounPhraseBefore(passage, at - 2, floor) ?? phrase;
  }
  return phrase;
}

/** Takes the relative clause or the apposition that a phrase is the end of into the subject. */
function widen(passage: Passage, phrase: Range, floor: number): Subject | null {
  const { words, groupOf, groups } = passage;
  const before = passage.words[phrase.first - 1];
  if (before === undefined || phrase.first - 1 < floor) return both(phrase);
  const clause =
    groups[indexAt(groupOf, phrase.first - 1)] ?? groups[indexAt(groupOf, phrase.first - 2)];
  if (clause !== undefined && clause.last >= phrase.first - 2 && clause.first > floor) {
    const relative = words[clause.first - 1];
    if (relative?.tag === "relative" || relative?.tag === "that") {
      const head = nounPhraseBefore(passage, clause.first - 2, floor);
      if (head !== null) return { whole: { first: head.first, last: phrase.last }, head };
    }
  }
  return both(phrase);
}
