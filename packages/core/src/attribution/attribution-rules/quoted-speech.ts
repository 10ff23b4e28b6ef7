import { lowerOf, tagOf } from "../../grammar/word.ts";
import type { Act, Span } from "../../data.ts";
import type { AttributionRule, Draft, Taken } from "../attribution-rule.ts";
import { findSpeaker } from "../find-speaker.ts";
import { findSentenceStart } from "../find-sentence-start.ts";
import { makeDraft } from "../make-draft.ts";
import { withoutAccording } from "../without-according.ts";
import { nounPhraseBefore } from "../../grammar/noun-phrases.ts";
import { findClauseEnd } from "../find-clause-end.ts";
import { canQuote, type CueAfter, findCueAfter, mayQuote } from "../find-cue-after.ts";
import {
  groupAt,
  closingPunctuation,
  type Passage,
  type Range,
  type VerbGroup,
  indexAt,
  windowAt,
} from "../../grammar/passage.ts";
import { contentBetween, endsItsSentence, isSpeech } from "../quoted-words.ts";

/**
 * Quotations with their cue after (“…,” she said), inverted (“…,” said May), before (She said: “…”) or between two
 * halves (“…,” she said, “…”).
 *
 * A quotation that ends in the middle of a sentence takes the words before it along: *The rules “do not work,” he said.*
 */
export const quotedSpeech: AttributionRule = {
  name: "quoted-speech",
  find(passage, taken) {
    const drafts: Draft[] = [];
    for (const [index, range] of passage.quotationWords.entries()) {
      if (range === null || taken.quotations.has(index)) continue;
      const draft =
        readAfter(passage, taken, index, range) ?? readBefore(passage, taken, index, range);
      if (draft !== null) drafts.push(draft);
    }
    return drafts;
  },
};

function readAfter(passage: Passage, taken: Taken, index: number, range: Range): Draft | null {
  const found = findCueAfter(passage, range);
  if (found === null || taken.groups.has(found.at)) return null;
  const { words } = passage;
  const start = findSentenceStart(passage, range.first);
  const lead = start < range.first ? leadIn(passage, taken, start, range.first) : range.first;
  const rest = continuation(passage, found, range);
  const content = [
    ...contentBetween(passage, { first: lead, last: range.last }),
    ...contentOf(passage, rest),
  ];
  taken.groups.add(found.at);
  taken.quotations.add(index);
  for (const at of rest) taken.quotations.add(at);
  for (let at = lead; at < range.first; at++) {
    const inner = indexAt(passage.quotationOf, at);
    if (inner >= 0) taken.quotations.add(inner);
  }
  const inverted =
    (words[found.subject.whole.first]?.start ?? 0) > (words[found.group.head]?.start ?? 0);
  return makeDraft(passage, {
    rule: inverted ? "quote-inverted-cue" : "quote-then-cue",
    says: "quotation with the speaker after it",
    subject: found.subject,
    cue: found.group,
    group: found.group,
    content,
    quoted: isSpeech(passage, range),
    act: found.group.cues.find(({ frames }) => frames.has("quote"))?.act ?? null,
    negative: found.group.negative,
  });
}

function contentOf(passage: Passage, quotations: readonly number[]): readonly Span[] {
  return quotations.flatMap((at) => {
    const range = passage.quotationWords[at];
    return range === null || range === undefined ? [] : contentBetween(passage, range);
  });
}

/** Where the content starts: with the sentence, unless a cue before the quotation already opens it. */
function leadIn(passage: Passage, taken: Taken, start: number, quotation: number): number {
  const { words, groups, groupOf, quotationOf } = passage;
  // “…,” she said, but all the same, “…,” said Reid: what is between tells of the first one.
  if (start < quotation && taken.quotations.has(indexAt(quotationOf, start))) return quotation;
  const before = words[quotation - 1];
  if (before?.tag === "colon" || before?.tag === "close") return quotation;
  const group = groups[indexAt(groupOf, before?.tag === "comma" ? quotation - 2 : quotation - 1)];
  if (group !== undefined && before?.tag === "comma" && canQuote(group)) return quotation;
  const opener = words[start];
  return opener?.tag === "coordinator" && start + 1 === quotation ? quotation : start;
}

/** Quotations that go on after the cue: “…,” she said, “…” and “…,” she said. “…” */
function continuation(passage: Passage, found: CueAfter, range: Range): number[] {
  const { words, quotationOf } = passage;
  const more: number[] = [];
  let at = found.end + 1;
  const paragraph = words[range.last]?.paragraph;
  const ceiling = windowAt(passage, found.end).last;
  while (at <= ceiling && indexAt(quotationOf, at) < 0) {
    const word = words[at];
    if (word?.tag === "stop") {
      at++;
      break;
    }
    const group = groupAt(passage, at);
    const cueHere = group !== undefined && group.cues.length > 0 && group.first > found.end;
    if (cueHere) return more;
    at++;
  }
  for (;;) {
    const next = indexAt(quotationOf, at);
    const following = passage.quotationWords[next];
    if (next < 0 || following === null || following === undefined) return more;
    if (following.first !== at || words[at]?.paragraph !== paragraph) return more;
    if (findCueAfter(passage, following) !== null) return more;
    const inSentence = words[at - 1]?.tag === "comma" || words[at - 1]?.tag === "dash";
    if (!inSentence && !isSpeech(passage, following)) return more;
    more.push(next);
    at = following.last + 1;
    if (words[at]?.tag === "stop") at++;
  }
}

/** The cue right before a quotation: She said: “…”; the minister told MPs, “…”. */
function readBefore(passage: Passage, taken: Taken, index: number, range: Range): Draft | null {
  const { words, groups, groupOf } = passage;
  const mark = words[range.first - 1];
  if (mark === undefined) return null;
  if (mark.paragraph !== words[range.first]?.paragraph && mark.tag !== "colon") return null;
  const set = mark.tag === "comma" || mark.tag === "colon";
  if (!set && !(isSpeech(passage, range) && mark.tag !== "that" && endsItsSentence(passage, range)))
    return null;
  const floor = Math.max(findSentenceStart(passage, range.first - 1), range.first - (set ? 40 : 2));
  let other = -1;
  for (let at = range.first - 1; at >= floor; at--) {
    if (indexAt(passage.quotationOf, at) >= 0 && at < range.first - 6) return null;
    const place = indexAt(groupOf, at);
    const group = groups[place];
    if (group === undefined) continue;
    if (other < 0 && set && group.first === at && mayIntroduce(passage, group, range.first))
      other = place;
    if (group.cues.length === 0 || isOccasion(passage, group, floor)) continue;
    if (taken.groups.has(place)) return null;
    const cue = group.cues.find(({ frames }) => frames.has("quote") || frames.has("listener"));
    if (cue === undefined || group.passive) continue;
    if (
      mark.tag === "comma" &&
      !cue.frames.has("listener") &&
      namesWork(passage, group.last, range)
    )
      return null;
    return draftBefore(passage, taken, index, place, cue.act);
  }
  const named = mark.tag === "colon" ? readColon(passage, taken, index, range) : null;
  if (named !== null || other < 0 || taken.groups.has(other) || !isSpeech(passage, range))
    return named;
  return findSpeaker(passage, other) === null
    ? null
    : draftBefore(passage, taken, index, other, null);
}

/** Any verb may that stands as one of speaking does, with a colon also a participle: "is shown lecturing: “…”". */
function mayIntroduce(passage: Passage, group: VerbGroup, quotation: number): boolean {
  if (mayQuote(passage, group)) return true;
  const before = passage.words[quotation - 1]?.tag === "colon" && group.last === quotation - 2;
  return before && group.mood === "participle" && passage.words[group.head]?.tag === "verb";
}

/** "Asked which one she liked, she grinned: “…”": the question is what she grins at. */
function isOccasion({ words }: Passage, { first }: VerbGroup, floor: number): boolean {
  const verb = words[first];
  const opens = first === floor || words[first - 1]?.tag === "subordinator";
  return opens && verb?.tag === "verb" && verb.form === "past" && verb.lower !== "said";
}

/** "Wrote a book, “Ships of Leeds,” in 1990": what is in quotation marks is its name. */
function namesWork(passage: Passage, cueEnd: number, { first, last }: Range): boolean {
  const { words } = passage;
  const opener = words[cueEnd + 1];
  return (
    ["a", "an"].includes(lowerOf(opener)) &&
    nounPhraseBefore(passage, first - 2, cueEnd + 1)?.first === cueEnd + 1 &&
    words.slice(first, last + 1).every((_, step) => groupAt(passage, first + step) === undefined)
  );
}

/** The cue and the quotations after it; *he said, “all agree” that it is* takes the rest of its clause along. */
function draftBefore(
  passage: Passage,
  taken: Taken,
  index: number,
  place: number,
  act: Act | null,
): Draft | null {
  const group = passage.groups[place];
  const range = passage.quotationWords[index];
  if (group === undefined || range === null || range === undefined) return null;
  const more = endOfRun(passage, taken, index, range);
  const ceiling = windowAt(passage, range.last).last;
  const next = passage.words[range.last + 1];
  const goesOn =
    more.length === 0 &&
    range.last < ceiling &&
    next?.sentence === passage.words[range.last]?.sentence &&
    !["stop", "comma", "semicolon"].includes(tagOf(next)) &&
    closingPunctuation(passage, range.last) !== ",";
  const content = goesOn
    ? contentBetween(passage, {
        first: range.first,
        last: findClauseEnd(passage, range.first, ceiling, group),
      })
    : contentOf(passage, [index, ...more]);
  taken.groups.add(place);
  for (const each of [index, ...more]) taken.quotations.add(each);
  return makeDraft(passage, {
    rule: "cue-then-quote",
    says: "quotation right after its cue",
    subject: findSpeaker(passage, place),
    cue: group,
    group,
    content,
    quoted: isSpeech(passage, range),
    act,
    negative: group.negative,
  });
}

/** A name and a colon: Ann Reid: “…”; from the report: “…”. */
function readColon(passage: Passage, taken: Taken, index: number, range: Range): Draft | null {
  const at = range.first - 1;
  const floor = findSentenceStart(passage, at);
  const phrase = nounPhraseBefore(passage, at - 1, floor);
  if (phrase === null || !isSpeech(passage, range)) return null;
  const before = passage.words[phrase.first - 1];
  const opens = phrase.first === floor || before?.tag === "dash" || before?.lower === "from";
  if (!opens) return null;
  const name = withoutAccording(passage, phrase);
  const more = endOfRun(passage, taken, index, range);
  for (const each of [index, ...more]) taken.quotations.add(each);
  return makeDraft(passage, {
    rule: "name-colon-quote",
    says: "quotation after a name and a colon",
    subject: { whole: name, head: name },
    cue: { first: at, last: at },
    content: contentOf(passage, [index, ...more]),
    quoted: true,
  });
}

/** Quotations that follow one another in a paragraph with nothing between them and no cue of their own. */
function endOfRun(passage: Passage, taken: Taken, index: number, range: Range): number[] {
  const more: number[] = [];
  let last = range.last;
  for (let next = index + 1; next < passage.quotationWords.length; next++) {
    const following = passage.quotationWords[next];
    if (following === null || following === undefined || following.first !== last + 1) break;
    if (
      taken.quotations.has(next) ||
      passage.words[following.first]?.paragraph !== passage.words[last]?.paragraph
    )
      break;
    if (findCueAfter(passage, following) !== null) break;
    more.push(next);
    last = following.last;
  }
  return more;
}
