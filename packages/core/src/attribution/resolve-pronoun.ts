import { lowerOf } from "../grammar/word.ts";
import type { Actors, LastSpeaker, Mention, Resolved } from "./actor.ts";
import { bodiesMeantAgain } from "./english/actor-words.ts";
import { findSubject } from "../grammar/find-subject.ts";
import { bodyNouns } from "../grammar/english/nouns.ts";
import { type Passage, type Range, spanOf, indexAt } from "../grammar/passage.ts";

const nobody: Resolved = { mention: null, because: [] };
const subjectForms: Readonly<Record<string, "he" | "she" | "it" | "they">> = {
  he: "he",
  him: "he",
  his: "he",
  she: "she",
  her: "she",
  it: "it",
  its: "it",
  they: "they",
  them: "they",
  their: "they",
};
const nearestSentences = 4;
const mostMentions = 80;

/**
 * Whom a pronoun means: in "Reid said she would" the one who is told to say it, else the last to speak, else the nearest
 * that fits.
 */
export function resolvePronoun(
  passage: Passage,
  actors: Actors,
  at: number,
  last: LastSpeaker,
  resolve: (subject: Range) => Resolved,
): Resolved {
  const { words } = passage;
  const pronoun = subjectForms[lowerOf(words[at])];
  const here = words[at];
  if (here === undefined || pronoun === undefined) return nobody;
  const says = (mention: Mention, why: string): Resolved => ({
    mention,
    because: [
      {
        rule: "actor-pronoun",
        says: `“${pronoun}” is ${mention.name}: ${why}`,
        span: spanOf(passage, mention),
      },
    ],
  });
  const earlier = earlierMentions(passage, actors, at).filter(
    (mention) => pronoun !== "it" || isKnownBody(passage, mention),
  );
  const governor = findGovernor(passage, at);
  const teller = governor === null ? null : resolve(governor).mention;
  if (teller !== null && fits(teller, pronoun)) return says(teller, "who is told to say so");
  // "Reid said it expected more": what it is, only the sentences before could tell.
  if (teller !== null && pronoun === "it") return nobody;
  const inSentence = earlier.filter(
    (mention) => words[mention.first]?.sentence === here.sentence && fits(mention, pronoun),
  );
  // "In a talk with Mr Dale, Mr Bell said he": whom a preposition names is seldom meant.
  const nearest =
    inSentence.find(({ first }) => words[first - 1]?.tag !== "preposition") ?? inSentence[0];
  if (pronoun !== "they" && nearest !== undefined)
    return says(nearest, "named before in the sentence");
  const between = (mention: Mention): boolean =>
    last !== null && mention.first > last.actor.last && fits(mention, pronoun);
  const superseded = pronoun === "it" && earlier.some(between);
  if (
    !superseded &&
    last !== null &&
    fits(last.mention, pronoun) &&
    here.paragraph - (words[last.actor.first]?.paragraph ?? 0) <= 3
  ) {
    return says(last.mention, "the last to speak");
  }
  if (pronoun === "they") return nobody;
  for (let back = 1; back <= nearestSentences; back++) {
    const found = earlier.find(
      (mention) =>
        words[mention.first]?.sentence === here.sentence - back && fits(mention, pronoun),
    );
    if (found !== undefined && (last?.unknownSince ?? -1) > found.last) return nobody;
    if (found !== undefined && spokeSince(passage, last, found, pronoun)) return nobody;
    if (found !== undefined)
      return says(found, back === 1 ? "named in the sentence before" : "the nearest that fits");
  }
  return nobody;
}

/** "Ndour, who sells cloth, said so. … he said": a bare name that spoke since may be a person that no list knows. */
function spokeSince(
  { words }: Passage,
  last: LastSpeaker,
  found: Mention,
  pronoun: "he" | "she" | "it" | "they",
): boolean {
  if (last === null || pronoun === "it" || last.actor.first <= found.last) return false;
  const { actor, mention } = last;
  return (
    mention.kind === "organisation" &&
    words.slice(actor.first, actor.last + 1).every(({ tag }) => tag === "name")
  );
}

/** Mentions of the last few sentences, each sentence's first one first; quoted words are the speaker's, not the text's. */
function earlierMentions(passage: Passage, actors: Actors, at: number): readonly Mention[] {
  const { words } = passage;
  const sentence = words[at]?.sentence ?? 0;
  const found: Mention[] = [];
  let low = 0;
  let high = actors.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actors.mentions[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - mostMentions); index--) {
    const mention = actors.mentions[index];
    if (
      mention === undefined ||
      sentence - (words[mention.first]?.sentence ?? 0) > nearestSentences
    )
      break;
    if (indexAt(passage.quotationOf, mention.first) < 0) found.push(mention);
  }
  return found.toReversed();
}

function fits(mention: Mention, pronoun: string): boolean {
  switch (pronoun) {
    case "he":
    case "she":
      return mention.kind === "person" && (mention.gender === null || mention.gender === pronoun);
    case "it":
      return (
        mention.kind === "document" || (mention.kind === "organisation" && mention.gender === null)
      );
    default:
      return (
        mention.kind === "group" ||
        mention.kind === "organisation" ||
        (mention.kind === "person" &&
          mention.gender === null &&
          /spokesperson|official|source|aide/i.test(mention.name))
      );
  }
}

/** The subject of the verb of saying in whose clause a pronoun is the first word: "Reid | said (that) she". */
function findGovernor(passage: Passage, at: number): Range | null {
  const { words, groupOf, groups } = passage;
  const index = indexAt(groupOf, words[at - 1]?.tag === "that" ? at - 2 : at - 1);
  const group = groups[index];
  if (
    group === undefined ||
    group.passive ||
    !group.cues.some(({ frames }) => frames.has("clause"))
  )
    return null;
  const subject = findSubject(passage, index)?.head ?? null;
  return subject !== null && subject.last < at ? subject : null;
}

/** A document, an acronym or a name that ends in a word for a body; any other name may be a town or a painter. */
function isKnownBody({ words, text }: Passage, { first, last, kind }: Mention): boolean {
  const ending = words[last];
  if (ending === undefined || kind === "document") return kind === "document";
  const written = text.slice(ending.start, ending.end);
  return bodies.has(ending.lower) || (first === last && /^\p{Lu}{2,6}$/u.test(written));
}

const bodies = new Set([...bodyNouns, ...bodiesMeantAgain]);
