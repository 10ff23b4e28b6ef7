import { lowerOf } from "../grammar/word.ts";
import type { Passage, Range } from "../grammar/passage.ts";
import type { Actors } from "./actor.ts";
import { describePhrase } from "./describe-phrase.ts";

type Member = Range & { readonly isName: boolean; readonly afterAnd: boolean };

/**
 * The people that a phrase names together: "Mr Dale, the mayor, and Ms Bell" → Mr Dale, Ms Bell. One who is told by both
 * name and role counts once. Phrases without a person's name stay whole: "the Department for Ships and Rivers".
 */
export function findMembers(
  passage: Passage,
  phrase: Range,
  people: Actors["people"],
): readonly Range[] {
  const parts = splitAtJoints(passage, phrase);
  if (parts.length < 2) return [phrase];
  const members = parts.map(({ first, last, afterAnd }): Member => {
    const isName =
      describePhrase(passage, { first, last }).person !== null ||
      (first === last && people.has(lowerOf(passage.words[last])));
    return { first, last, afterAnd, isName };
  });
  if (!members.some(({ isName }) => isName)) return [phrase];
  const [first, second] = members;
  // "Minister for Ports and Trade Ann Bell" is one person with a long title.
  if (
    members.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    isTitle(passage, first)
  )
    return [second];
  const found: Member[] = [];
  for (const member of members) {
    const before = found.at(-1);
    // "The mayor, Tom Dale" and "Tom Dale, the mayor" are one.
    if (before !== undefined && !member.afterAnd && before.isName !== member.isName) {
      if (member.isName) found[found.length - 1] = { ...member, afterAnd: before.afterAnd };
    } else found.push(member);
  }
  return found;
}

function isTitle({ words }: Passage, { first, last, isName }: Member): boolean {
  return (
    !isName &&
    words[first]?.capital === true &&
    words[first].tag !== "determiner" &&
    words.slice(first, last + 1).some(({ tag }) => tag === "preposition")
  );
}

/** The stretches between commas and "and", each a phrase of its own; what a preposition ties to its noun stays. */
function splitAtJoints(
  { words }: Passage,
  { first, last }: Range,
): readonly (Range & { readonly afterAnd: boolean })[] {
  const parts: (Range & { afterAnd: boolean })[] = [];
  let start = first;
  let afterAnd = false;
  for (let at = first; at <= last + 1; at++) {
    const tag = words[at]?.tag;
    const isJoint = tag === "comma" || (tag === "coordinator" && words[at]?.lower === "and");
    if (at <= last && !isJoint) continue;
    if (at > start) parts.push({ first: start, last: at - 1, afterAnd });
    if (at <= last) afterAnd = tag === "coordinator" || (afterAnd && at === start);
    start = at + 1;
  }
  return parts;
}
