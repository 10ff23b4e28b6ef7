import type { Attributed } from "../attributed.ts";
import type { Span } from "../data.ts";
import { findMainVerb } from "../grammar/main-verb.ts";
import type { Passage } from "../grammar/passage.ts";
import { readClause } from "./clause.ts";
import type { Proposition } from "./proposition.ts";
import { cutSpans, clipSpan, hullOf, overlaps, trimSpan } from "./spans.ts";
import { tellsSpeech } from "./tells-speech.ts";

/** An attribution with what it says in one sentence. */
type Placed = {
  readonly index: number;
  readonly attributed: Attributed;
  readonly content: readonly Span[];
};

/**
 * One proposition for each source that says something in a sentence, and for what is left to the author.
 *
 * What a source tells of another source belongs to that other one. A rest counts only when it is a clause: "On Monday"
 * before a quotation says nothing.
 */
export function findPropositions(
  passage: Passage,
  sentences: readonly Span[],
  attributions: readonly Attributed[],
): readonly Proposition[] {
  const bySentence = placeInSentences(sentences, attributions);
  const spoken = findIntroductions(passage, sentences, attributions, bySentence);
  return sentences.flatMap((sentence, index) =>
    spoken.has(index) ? [] : readSentence(passage, sentence, bySentence[index] ?? [], attributions),
  );
}

/**
 * The sentences, by index, that only tell who says what stands in others: "Ann Reid told the council:", "— Ann Reid,
 * mayor".
 */
function findIntroductions(
  passage: Passage,
  sentences: readonly Span[],
  attributions: readonly Attributed[],
  bySentence: readonly (readonly Placed[])[],
): ReadonlySet<number> {
  const { text } = passage;
  const found = new Set<number>();
  for (const { source, cue, content } of attributions) {
    if (source === null || cue === null) continue;
    const start = Math.min(source[0], cue[0]);
    const end = Math.max(source[1], cue[1]);
    const index = firstSentenceAt(sentences, start);
    const sentence = sentences[index];
    if (sentence === undefined || content.some((span) => overlaps(span, sentence))) continue;
    const rest = text.slice(sentence[0], start) + text.slice(end, Math.max(end, sentence[1]));
    const says = !/[\p{L}\p{N}]/u.test(rest);
    const introduces =
      text.slice(...sentence).endsWith(":") &&
      (bySentence[index] ?? []).length === 0 &&
      !isClause(passage, cutSpans(sentence, [[start, end]]));
    if (says || introduces) found.add(index);
  }
  return found;
}

/** For each sentence the attributions with some content in it; every content is visited once per sentence it spans. */
function placeInSentences(
  sentences: readonly Span[],
  attributions: readonly Attributed[],
): readonly (readonly Placed[])[] {
  const placed: (Placed & { readonly content: Span[] })[][] = sentences.map(() => []);
  for (const [index, attributed] of attributions.entries()) {
    if (!tellsSpeech(attributed)) continue;
    for (const span of attributed.content) {
      for (let at = firstSentenceAt(sentences, span[0]); at < sentences.length; at += 1) {
        const sentence = sentences[at];
        if (sentence === undefined || sentence[0] >= span[1]) break;
        const clipped = clipSpan(span, sentence);
        if (clipped === null) continue;
        const last = placed[at]?.at(-1);
        if (last?.index === index) last.content.push(clipped);
        else placed[at]?.push({ index, attributed, content: [clipped] });
      }
    }
  }
  return placed;
}

function firstSentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function readSentence(
  passage: Passage,
  sentence: Span,
  placed: readonly Placed[],
  attributions: readonly Attributed[],
): readonly Proposition[] {
  const { text } = passage;
  if (placed.length === 0) {
    const span = trimSpan(text, sentence);
    return span === null ? [] : [{ sentence, whole: span, content: [span], attribution: null }];
  }
  const twice = speakingTwice(placed);
  const extents = new Map(
    placed.map((each) => [each.index, extentIn(passage, sentence, each, twice)]),
  );
  const toldIn = extentsByTeller(placed, attributions, extents);
  const found: Proposition[] = [];
  for (const { index, content: said } of placed) {
    const told = toldIn.get(index) ?? [];
    const content = said
      .flatMap((span) => cutSpans(span, told))
      .map((span) => trimSpan(text, span))
      .filter((span) => span !== null);
    const kept = told.length === 0 || isClause(passage, content) ? content : [];
    const whole = extents.get(index);
    if (kept.length > 0 && whole !== undefined) {
      found.push({ sentence, whole, content: kept, attribution: index });
    }
  }
  for (const content of readRest(passage, sentence, placed, [...extents.values()])) {
    const whole = hullOf(content);
    if (whole !== null) found.push({ sentence, whole, content, attribution: null });
  }
  return found.toSorted((a, b) => a.whole[0] - b.whole[0] || a.whole[1] - b.whole[1]);
}

/**
 * What is left to the author: around a relative clause ("the amendment, which promised …, passed") one proposition in
 * parts, else each piece that is a clause of its own.
 */
function readRest(
  passage: Passage,
  sentence: Span,
  placed: readonly Placed[],
  extents: readonly Span[],
): readonly (readonly Span[])[] {
  const { text } = passage;
  const pieces = cutSpans(sentence, extents)
    .map((span) => trimSpan(text, span))
    .map((span) => (span === null ? null : dropOpenEnd(text, span)))
    .filter((span) => span !== null);
  if (placed.every(({ attributed }) => isRelative(text, attributed))) {
    return isClause(passage, pieces) ? [pieces] : [];
  }
  if (isToldOfPlan(placed, pieces)) {
    const whole = trimSpan(text, sentence);
    return whole !== null && isClause(passage, [whole]) ? [[whole]] : [];
  }
  return pieces.map((span) => [span]).filter((content) => isClause(passage, content));
}

/** "The mayor’s promise to open the pier | was broken": the author tells the whole of it, and of whose promise. */
function isToldOfPlan(placed: readonly Placed[], pieces: readonly Span[]): boolean {
  const [only, ...others] = placed;
  const [piece, ...further] = pieces;
  if (only === undefined || piece === undefined || others.length + further.length > 0) return false;
  return (
    only.attributed.because[0]?.rule === "noun-cue" && piece[0] > (only.content.at(-1)?.[1] ?? 0)
  );
}

function isRelative(text: string, { source, cue }: Attributed): boolean {
  const word = source === null ? "" : text.slice(...source).toLowerCase();
  if (/^(?:who|which|that)$/u.test(word)) return true;
  return (
    source !== null &&
    cue !== null &&
    /\b(?:who|which|that)\s+$/u.test(text.slice(source[1], cue[0]))
  );
}

const openEnd =
  /(?<![\s,–—-])[\s,–—-]+(?:and|but|or|where|when|while|whereas|although|who|which|(?:during|in|on|at)\s+which)$/u;
const openThat = /(?:^|,)[^,]*\sthat$/u;

/** A rest must not end in the joint to what was cut off: "I am glad that", "earlier this week, during which". */
function dropOpenEnd(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, end);
  const kept = words.replace(openThat, "").replace(openEnd, "").replace(openEnd, "");
  return trimSpan(text, [start, start + kept.length]);
}

/** The extents of what each attribution tells of others, over any number of tellers between. */
function extentsByTeller(
  placed: readonly Placed[],
  attributions: readonly Attributed[],
  extents: ReadonlyMap<number, Span>,
): ReadonlyMap<number, readonly Span[]> {
  const told = new Map<number, Span[]>();
  for (const { index, attributed } of placed) {
    const extent = extents.get(index);
    for (let at = attributed.toldBy; at !== null; at = attributions[at]?.toldBy ?? null) {
      if (extent === undefined || at === index) break;
      const spans = told.get(at);
      if (spans === undefined) told.set(at, [extent]);
      else spans.push(extent);
    }
  }
  return told;
}

/**
 * From the first to the last word of source, cue and content. Where the source does another thing before it speaks
 * ("The board will keep the rate and | expects …"), that thing is not part of it.
 */
function extentIn(
  passage: Passage,
  sentence: Span,
  { attributed: { source, cue }, content }: Placed,
  twice: ReadonlySet<number>,
): Span {
  const doesMore = !twice.has(source?.[0] ?? -1) && doesMoreThanSpeak(passage, source, cue);
  const named = [doesMore ? null : source, cue]
    .filter((span) => span !== null)
    .map((span) => clipSpan(span, sentence))
    .filter((span) => span !== null);
  return hullOf([...named, ...content]) ?? sentence;
}

/** Where the sources start that have two cues in the sentence: what lies between is what they say first. */
function speakingTwice(placed: readonly Placed[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const { attributed } of placed) {
    const start = attributed.source?.[0];
    if (start === undefined) continue;
    if (seen.has(start)) twice.add(start);
    seen.add(start);
  }
  return twice;
}

const coordination = /[\s,](?:and|but|or)(?:\s+(?:also|then|therefore|now|still))?\s*$/u;
const longestGap = 600;

function doesMoreThanSpeak(passage: Passage, source: Span | null, cue: Span | null): boolean {
  if (source === null || cue === null || cue[0] <= source[1]) return false;
  if (cue[0] - source[0] > longestGap) return false;
  const joined = coordination.exec(passage.text.slice(source[1], cue[0]));
  return joined !== null && isClause(passage, [[source[0], source[1] + joined.index]]);
}

const fewestWords = 4;

function isClause(passage: Passage, content: readonly Span[]): boolean {
  const { words } = readClause(passage, content);
  let spoken = 0;
  for (const { tag, lower } of words) {
    if (tag !== "clitic" && /[\p{L}\p{N}]/u.test(lower)) spoken += 1;
    if (spoken === fewestWords) break;
  }
  if (spoken < fewestWords) return false;
  const group = findMainVerb(words);
  return group !== null && group.start > 0 && !group.subordinate;
}
