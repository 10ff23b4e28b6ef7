import type { Reason } from "../data.ts";
import type { Actors, Mention } from "./actor.ts";
import { nameOf } from "./collect-actors.ts";
import { describePhrase } from "./describe-phrase.ts";
import { firstPersons } from "../grammar/english/closed-class.ts";
import { nounPhraseBefore } from "../grammar/noun-phrases.ts";
import { type Passage, type Range, spanOf } from "../grammar/passage.ts";
import type { Tag } from "../grammar/word.ts";

/** The source that spoke last, for pronouns. */
export type LastSpeaker = { readonly actor: Range; readonly mention: Mention } | null;

export type Resolved = { readonly mention: Mention | null; readonly because: readonly Reason[] };

const nobody: Resolved = { mention: null, because: [] };
const authors = new Set(firstPersons);
const nearestBody = 10;
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
const pronominal: ReadonlySet<Tag> = new Set(["pronoun", "object-pronoun", "possessive"]);
const nearestSentences = 4;
const mostMentions = 80;

/**
 * Whom a source phrase names.
 *
 * Names are completed from the document. *He*, *she*, *it* and *they* go to the speaker of the sentences before, else to
 * the first fitting mention of the nearest sentence (subjects come first, after Hobbs 1978); what stays open is null.
 */
export function resolveActor(
  passage: Passage,
  actors: Actors,
  phrase: Range,
  last: LastSpeaker,
  roles: ReadonlyMap<string, Mention> = new Map(),
): Resolved {
  const { words } = passage;
  const word = words[phrase.first];
  if (word === undefined || authors.has(word.lower)) return nobody;
  if (phrase.first === phrase.last && (word.tag === "relative" || word.tag === "that")) {
    return resolveRelative(passage, actors, phrase.first, last);
  }
  if (phrase.first === phrase.last && pronominal.has(word.tag))
    return resolvePronoun(passage, actors, phrase.first, last);
  const described = describePhrase(passage, phrase);
  const before = described.definite ? roles.get(roleKey(passage, phrase)) : undefined;
  if (before !== undefined) {
    const says = `the ${described.head} who spoke before: ${before.name}`;
    return {
      mention: before,
      because: [{ rule: "actor-role", says, span: spanOf(passage, before) }],
    };
  }
  if (isTurn(passage, phrase)) return nobody;
  const body = resolveBody(passage, actors, phrase, described.head);
  if (body !== null) return body;
  const name = nameOf(passage, phrase, described, actors);
  const surname = words[phrase.last]?.lower ?? "";
  const known = phrase.first === phrase.last && actors.people.has(surname);
  const mention: Mention = {
    ...phrase,
    name,
    kind: known ? "person" : described.kind,
    gender: described.gender ?? actors.genders.get(name) ?? null,
  };
  const written = passage.text.slice(...spanOf(passage, phrase));
  const because: Reason[] =
    name.toLowerCase() === written.toLowerCase() || written.endsWith(name)
      ? []
      : [
          {
            rule: "actor-name",
            says: `“${written}” is ${name} in this document`,
            span: spanOf(passage, phrase),
          },
        ];
  return { mention, because };
}

/** "Q:" and "A:" only tell that somebody asks and somebody answers. */
const isTurn = ({ words, text }: Passage, { first, last }: Range): boolean =>
  first === last &&
  /^[QA]$/u.test(text.slice(words[first]?.start, words[first]?.end)) &&
  words[last + 1]?.tag === "colon";

/** "The committee" after "the Harbour Rates Committee", where the document names no other committee. */
function resolveBody(
  passage: Passage,
  actors: Actors,
  phrase: Range,
  head: string,
): Resolved | null {
  const { words } = passage;
  const bare = phrase.last === phrase.first + 1 && words[phrase.first]?.lower === "the";
  const named = bare ? (actors.bodies.get(head) ?? []) : [];
  const only = named.findLast(({ first }) => first < phrase.first);
  if (only === undefined || named.some(({ name }) => name !== only.name)) return null;
  const since = (words[phrase.first]?.sentence ?? 0) - (words[only.first]?.sentence ?? 0);
  if (since > nearestBody) return null;
  const mention: Mention = { ...phrase, name: only.name, kind: "organisation", gender: null };
  const says = `the only ${head} that the document names: ${only.name}`;
  return { mention, because: [{ rule: "actor-body", says, span: spanOf(passage, only) }] };
}

/** The noun of a bare "the spokesperson", by which it can mean who was introduced as "a government spokesperson". */
function roleKey({ words }: Passage, { first, last }: Range): string {
  const bare = last === first + 1 && words[first]?.lower === "the" && words[last]?.tag === "noun";
  return bare ? (words[last]?.lower ?? "") : "";
}

function resolveRelative(
  passage: Passage,
  actors: Actors,
  at: number,
  last: LastSpeaker,
): Resolved {
  const floor = passage.windows[passage.windowOf[at] ?? -1]?.first ?? 0;
  let end = at - 1;
  while (end > floor && ["comma", "dash", "preposition"].includes(passage.words[end]?.tag ?? ""))
    end--;
  const phrase = nounPhraseBefore(passage, end, floor);
  return phrase === null || passage.words[phrase.first]?.tag === "relative"
    ? nobody
    : resolveActor(passage, actors, phrase, last);
}

function resolvePronoun(passage: Passage, actors: Actors, at: number, last: LastSpeaker): Resolved {
  const { words } = passage;
  const pronoun = subjectForms[words[at]?.lower ?? ""];
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
  const earlier = earlierMentions(passage, actors, at);
  const nearest = earlier.find(
    (mention) => words[mention.first]?.sentence === here.sentence && fits(mention, pronoun),
  );
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
    if ((passage.quotationOf[mention.first] ?? -1) < 0) found.push(mention);
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
