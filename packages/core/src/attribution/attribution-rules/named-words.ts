import { indexAt, windowAt } from "../../grammar/passage.ts";
import { lowerOf } from "../../grammar/word.ts";
import type { AttributionRule, Draft, Taken } from "../attribution-rule.ts";
import { calls, commonSayings, setWords, utteringVerbs } from "../english/saying-nouns.ts";
import { makeDraft } from "../make-draft.ts";
import { ownerOf } from "../owner-of.ts";
import { contentBetween } from "../quoted-words.ts";
import { subjectAfter } from "../subject-after.ts";
import { findSubject, type Subject } from "../../grammar/find-subject.ts";
import type { Passage, Range } from "../../grammar/passage.ts";

const called = new Set(calls);
const common = new Set(commonSayings);
const set = new Set([...setWords, ...commonSayings]);
const uttering = new Set(utteringVerbs);
const arriving = new Set(["came", "come", "comes", "went", "rang", "rose", "followed"]);
const longestCue = 6;

/**
 * Words with a noun that names them for what they are: "their chants of “…”", "used the words “…”", “…,” came shouts
 * from the gallery. Whose they are only an owner, a verb of uttering or *from* tells: a slogan alone is nobody's.
 */
export const namedWords: AttributionRule = {
  name: "named-words",
  find(passage, taken) {
    const drafts: Draft[] = [];
    for (const [index, range] of passage.quotationWords.entries()) {
      if (range === null || taken.quotations.has(index)) continue;
      const draft = readCallAfter(passage, range) ?? readNounBefore(passage, taken, range);
      if (draft === null) continue;
      taken.quotations.add(index);
      drafts.push(draft);
    }
    return drafts;
  },
};

/** “Count again,” came shouts from the gallery. */
function readCallAfter(passage: Passage, range: Range): Draft | null {
  const { words } = passage;
  const first = range.last + 1;
  if (!arriving.has(lowerOf(words[first]))) return null;
  const ceiling = windowAt(passage, first).last;
  let noun = first + 1;
  while (noun <= first + longestCue && !called.has(lowerOf(words[noun]))) noun++;
  if (noun > Math.min(first + longestCue, ceiling)) return null;
  const from = words[noun + 1]?.lower === "from" ? noun + 1 : -1;
  const subject = from < 0 ? null : subjectAfter(passage, from + 1, ceiling);
  return makeDraft(passage, {
    rule: "words-called-out",
    says: "quotation that is called out",
    subject,
    cue: { first, last: subject === null ? noun : from },
    content: contentBetween(passage, range),
    quoted: true,
  });
}

/** "Their chants of “…”", "used the words, “…”". */
function readNounBefore(passage: Passage, taken: Taken, range: Range): Draft | null {
  const { words } = passage;
  const mark = words[range.first - 1];
  const linked = mark?.lower === "of" || mark?.tag === "comma" || mark?.tag === "colon";
  const noun = linked ? range.first - 2 : range.first - 1;
  const word = words[noun];
  if (word === undefined || word.tag === "verb" || word.sentence !== words[range.first]?.sentence)
    return null;
  const isCall = called.has(word.lower) && mark?.lower === "of";
  if (!isCall && !(set.has(word.lower) && mark?.lower !== "of")) return null;
  const { subject, first } = findUtterer(passage, taken, noun, range);
  if (subject === null && !isCall && !common.has(word.lower)) return null;
  return makeDraft(passage, {
    rule: "named-words",
    says:
      subject === null
        ? "words of which the text does not tell the speaker"
        : "words named for what they are",
    subject,
    cue: { first, last: mark?.lower === "of" ? noun + 1 : noun },
    content: contentBetween(passage, range),
  });
}

/** Whose the words are, and where the cue starts that tells it. */
function findUtterer(
  passage: Passage,
  taken: Taken,
  noun: number,
  range: Range,
): { readonly subject: Subject | null; readonly first: number } {
  const { words, groups, groupOf } = passage;
  const floor = Math.max(windowAt(passage, noun).first, noun - longestCue);
  const owner = ownerOf(passage, noun, floor);
  if (owner !== null) return { subject: { whole: owner, head: owner }, first: noun };
  for (let at = noun - 1; at >= floor; at--) {
    const tag = words[at]?.tag;
    if (tag === "comma" || tag === "stop" || tag === "quote" || tag === "that") break;
    const place = indexAt(groupOf, at);
    const group = groups[place];
    if (group === undefined) continue;
    if (group.passive || taken.groups.has(place) || !uttering.has(group.lemma)) break;
    const subject = findSubject(passage, place);
    if (subject === null) break;
    taken.groups.add(place);
    return { subject, first: group.first };
  }
  const after = range.last + 1;
  const ceiling = windowAt(passage, noun).last;
  const source = words[after]?.lower === "from" ? subjectAfter(passage, after + 1, ceiling) : null;
  return { subject: source, first: noun };
}
