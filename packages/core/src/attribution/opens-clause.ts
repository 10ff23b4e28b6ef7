import { tagOf } from "../grammar/word.ts";
import { verbsOfClauses } from "../grammar/english/cue-verbs.ts";
import { findSubject } from "../grammar/find-subject.ts";
import { groupAt, type Passage, type Range, type VerbGroup, indexAt } from "../grammar/passage.ts";
import type { Tag } from "../grammar/word.ts";

const clauseVerbs = new Set(verbsOfClauses);
const longestSubject = 25;

/**
 * Whether a clause without *that* starts at a word: a noun phrase with its own finite verb after it.
 *
 * Verbs like *say* take no thing, so that after them (`cue`) the phrase may be long: "said the plan, under which all would
 * pay, was dear".
 */
export function opensClause(
  passage: Passage,
  first: number,
  ceiling: number,
  cue: VerbGroup | null = null,
): boolean {
  const { words, groups, groupOf, windowOf, quotationOf } = passage;
  const opener = words[first];
  if (opener === undefined || first > ceiling) return false;
  if (opener.tag === "pronoun") return true;
  const mustBeClause = cue !== null && clauseVerbs.has(cue.lemma);
  const clauseOnly = mustBeClause && opener.tag !== "preposition" && opener.tag !== "to";
  if (opener.lower === "there") {
    const after = words[first + 1];
    return startsVerb(after?.tag === "adverb" ? words[first + 2]?.tag : after?.tag);
  }
  const limit = Math.min(ceiling, first + longestSubject);
  for (let at = first + 1; at <= limit; at++) {
    const word = words[at];
    if (word === undefined || windowOf[at] !== windowOf[first]) return false;
    if (word.tag === "stop" || word.tag === "semicolon") return false;
    const place = indexAt(groupOf, at);
    const group = groups[place];
    if (group === undefined || group.first !== at || group.mood !== "finite") continue;
    const before = words[at - 1];
    if (before?.tag === "relative" && !clauseOnly) return false;
    if (clauseOnly && !followsSubject(before?.tag)) continue;
    const quotation = indexAt(quotationOf, at);
    const borrowed = quotation >= 0 && quotation !== quotationOf[first];
    if (borrowed && before?.tag !== "quote") continue;
    const subject = findSubject(passage, place);
    if (subject !== null && subject.whole.first >= first && subject.whole.first <= first + 3)
      return true;
    if (subject !== null && subject.whole.first > first + 3) {
      if (clauseOnly) return true;
      const introduced = opener.tag === "subordinator" || opener.tag === "preposition";
      return introduced && words[subject.whole.first - 1]?.tag === "comma";
    }
  }
  return false;
}

/** "Said the talks, held in May, …" may end before the clause has got to its verb. */
export function hasVerb(passage: Passage, { first, last }: Range): boolean {
  if (["pronoun", "adverb"].includes(tagOf(passage.words[first]))) return true;
  for (let at = first; at <= last; at++) if (groupAt(passage, at)?.mood === "finite") return true;
  return false;
}

const followsSubject = (tag: Tag | undefined): boolean =>
  tag !== undefined && !["relative", "that", "coordinator", "subordinator", "to"].includes(tag);

const startsVerb = (tag: Tag | undefined): boolean => tag === "auxiliary" || tag === "modal";
