import { lowerOf } from "../grammar/word.ts";
import type { Reason } from "../data.ts";
import type { Actors, LastSpeaker, Mention, Resolved } from "./actor.ts";
import { nameOf } from "./collect-actors.ts";
import { describePhrase } from "./describe-phrase.ts";
import { findBearer } from "./find-bearer.ts";
import { findMembers } from "./find-members.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { joinNames } from "../text/join-names.ts";
import { firstPersons } from "../grammar/english/closed-class.ts";
import { nounPhraseBefore } from "../grammar/noun-phrases.ts";
import { type Passage, type Range, spanOf, windowAt } from "../grammar/passage.ts";
import type { Tag } from "../grammar/word.ts";

const nobody: Resolved = { mention: null, because: [] };
const authors = new Set(firstPersons);
const nearestBody = 10;
/** "He said she said they said …": nobody writes as many as this, and each would be followed to the first. */
const mostTellers = 16;
const pronominal: ReadonlySet<Tag> = new Set(["pronoun", "object-pronoun", "possessive"]);

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
  tellers = 0,
): Resolved {
  const { words } = passage;
  const word = words[phrase.first];
  if (word === undefined || authors.has(word.lower)) return nobody;
  if (phrase.first === phrase.last && (word.tag === "relative" || word.tag === "that")) {
    return resolveRelative(passage, actors, phrase.first, last);
  }
  if (phrase.first === phrase.last && pronominal.has(word.tag))
    return resolvePronoun(passage, actors, phrase.first, last, (subject) =>
      tellers < mostTellers
        ? resolveActor(passage, actors, subject, last, roles, tellers + 1)
        : nobody,
    );
  const members = findMembers(passage, phrase, actors.people);
  const [only] = members;
  if (members.length > 1) {
    return joinMembers(
      phrase,
      members.map((member) => resolveActor(passage, actors, member, last, roles)),
    );
  }
  if (only !== undefined && only !== phrase)
    return resolveActor(passage, actors, only, last, roles);
  const described = describePhrase(passage, phrase);
  const bearer =
    described.kind === "person" && described.person === null ? findBearer(passage, phrase) : null;
  if (bearer !== null) return resolveActor(passage, actors, bearer, last, roles);
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
  const surname = lowerOf(words[phrase.last]);
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

/** Several who say a thing together say it as a group; if one of them is unknown, nobody is named. */
function joinMembers(phrase: Range, members: readonly Resolved[]): Resolved {
  const names = members.map(({ mention }) => mention?.name).filter((name) => name !== undefined);
  if (names.length < members.length) return nobody;
  return {
    mention: { ...phrase, name: joinNames(names), names, kind: "group", gender: null },
    because: members.flatMap(({ because }) => because),
  };
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
  return bare ? lowerOf(words[last]) : "";
}

function resolveRelative(
  passage: Passage,
  actors: Actors,
  at: number,
  last: LastSpeaker,
): Resolved {
  const floor = windowAt(passage, at).first;
  let end = at - 1;
  while (end > floor && ["comma", "dash", "preposition"].includes(passage.words[end]?.tag ?? ""))
    end--;
  const phrase = nounPhraseBefore(passage, end, floor);
  return phrase === null || passage.words[phrase.first]?.tag === "relative"
    ? nobody
    : resolveActor(passage, actors, phrase, last);
}
