import { indexAt } from "../grammar/passage.ts";
import { lowerOf } from "../grammar/word.ts";
import type { Reason } from "../data.ts";
import { foldSpace } from "../text/fold-space.ts";
import type { LastSpeaker, Mention } from "./actor.ts";
import type { Draft } from "./attribution-rule.ts";
import { attributionRules } from "./attribution-rules.ts";
import type { Attributed } from "../attributed.ts";
import { collectActors } from "./collect-actors.ts";
import { findTellers } from "./find-tellers.ts";
import type { Passage, Range } from "../grammar/passage.ts";
import { canSpeak } from "./can-speak.ts";
import { plainSayings } from "./english/actor-words.ts";
import { describePhrase } from "./describe-phrase.ts";
import { leaveQuotations } from "./leave-quotations.ts";
import { resolveActor } from "./resolve-actor.ts";

/**
 * Who says what in a text: in reading order, with the reasons for each.
 *
 * A sieve, after Lee et al. 2013 and Muzny et al. 2017 (“A Two-stage Sieve Approach for Quote Attribution”): rules run
 * from the most to the least certain and never overrule one another.
 */
export function attribute(passage: Passage): readonly Attributed[] {
  const found: Draft[] = [];
  const taken = { groups: new Set<number>(), quotations: new Set<number>(), drafts: found };
  for (const rule of attributionRules) {
    for (const draft of rule.find(passage, taken)) {
      if (draft.content.length > 0) found.push(draft);
    }
  }
  const drafts = leaveQuotations(passage.text, found).toSorted(
    (a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a),
  );
  const names = nameActors(passage, drafts);
  const tellers = findTellers(drafts);
  const byStart = new Map<number, number>();
  for (const [index, { quoted, content }] of drafts.entries())
    if (quoted && content[0] !== undefined) byStart.set(content[0][0], index);
  return drafts.map((draft, index) => ({
    source: draft.source,
    cue: draft.cue,
    content: draft.content,
    role: draft.quoted ? "quoted" : "reported",
    name: names[index]?.mention?.name ?? null,
    names: names[index]?.mention?.names ?? [],
    kind: names[index]?.mention?.kind ?? null,
    speaks: draft.actor !== null && (saysSo(passage, draft) || canSpeak(passage, draft.actor)),
    cueText: draft.cue === null ? null : foldSpace(passage.text.slice(...draft.cue)),
    act: draft.act,
    negative: draft.negative,
    toldBy: tellers[index] ?? null,
    goesOnFrom: draft.goesOnFrom === null ? null : (byStart.get(draft.goesOnFrom) ?? null),
    because: [...draft.because, ...(names[index]?.because ?? [])],
  }));
}

/** Whatever "said" a thing has said it: a port or a placard too. */
function saysSo({ text, words }: Passage, { cue, actor }: Draft): boolean {
  const first = words[actor?.first ?? -1];
  if (cue === null || first === undefined) return false;
  if (first.tag === "noun" && !first.capital && actor?.first === actor?.last) return false;
  return text
    .slice(...cue)
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => saying.has(word));
}

const saying = new Set(plainSayings);

/** Resolves the sources in reading order, so that a pronoun can mean who spoke before. */
function nameActors(
  passage: Passage,
  drafts: readonly Draft[],
): readonly { readonly mention: Mention | null; readonly because: readonly Reason[] }[] {
  const actors = collectActors(passage);
  const order = [...drafts.keys()].toSorted(
    (a, b) => actorOf(drafts[a]) - actorOf(drafts[b]) || a - b,
  );
  const resolved: { mention: Mention | null; because: readonly Reason[] }[] = drafts.map(() => ({
    mention: null,
    because: [],
  }));
  let last: LastSpeaker = null;
  const roles = new Map<string, Mention>();
  for (const index of order) {
    const actor = drafts[index]?.actor ?? null;
    if (actor === null) continue;
    const isInside = indexAt(passage.quotationOf, actor.first) >= 0;
    // Whom a quoted speaker calls "he" only that speaker knows.
    if (isInside && passage.words[actor.first]?.tag === "pronoun") continue;
    const found = resolveActor(passage, actors, actor, last, roles);
    resolved[index] = found;
    if (found.mention === null && isHeOrShe(passage, actor)) last = leaveOpen(last, actor.first);
    if (found.mention === null || isInside) continue;
    last = { actor, mention: found.mention };
    const { head, definite, kind, person } = describePhrase(passage, actor);
    if (kind === "person" && person === null && !definite) roles.set(head, found.mention);
  }
  return resolved;
}

const leaveOpen = (last: LastSpeaker, at: number): LastSpeaker =>
  last === null ? null : { actor: last.actor, mention: last.mention, unknownSince: at };

const isHeOrShe = ({ words }: Passage, { first }: Range): boolean =>
  ["he", "she"].includes(lowerOf(words[first]));

const actorOf = (draft: Draft | undefined): number => draft?.actor?.first ?? 0;

/** Where the words that an attribution has for itself start; several may share their source. */
const startOf = ({ content, cue }: Draft): number =>
  content.reduce((first, [start]) => Math.min(first, start), cue?.[0] ?? Infinity);

const endOf = ({ content, cue }: Draft): number =>
  content.reduce((last, [, end]) => Math.max(last, end), cue?.[1] ?? 0);
