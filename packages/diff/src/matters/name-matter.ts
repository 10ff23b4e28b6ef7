import { pick } from "../text/at.ts";
import type { Reading, TermWeights } from "../reading/reading.ts";
import { stem } from "../text/stem.ts";
import { frameNouns } from "../text/english/frame-nouns.ts";
import type { Term } from "../text/terms.ts";
import { findLabelPhrases } from "./find-label-phrases.ts";
import type { LabelPhrase } from "./find-label-phrases.ts";
import type { Group } from "./group-statements.ts";
import { mostWritten, writeLabel } from "./write-label.ts";

/** How many of its terms a matter lists, and of how many of its statements the phrases are read. */
const mostTerms = 8;
const mostRead = 16;

export type MatterName = { readonly label: string; readonly terms: readonly string[] };

type Counted = {
  readonly term: Term;
  readonly count: number;
  readonly written: ReadonlyMap<string, number>;
};

/** Each further telling word of a label counts so much less than the one before it. */
const damping = 0.5;
/** What a word costs that only one statement has. */
const unshared = 0.15;
/** How much a phrase counts that is joined of two, and one whose main word only frames a matter. */
const joinedCounts = 0.85;
const framedCounts = 0.6;
/** How much a phrase counts that is only ever a part of a longer one. */
const partCounts = 0.85;
/** Of a name that all share, a phrase tells more although only one writes it: “Dublin rules”. */
const bareNameCounts = 0.6;
/** One word with a hyphen is an adjective more often than a thing: “harbour-wide”. */
const compoundCounts = 0.6;
const frameWeight = 0.3;
/** How much more a phrase counts that all statements have. */
const recurring = 0.3;

const frames: ReadonlySet<string> = new Set(frameNouns.map(stem));

/**
 * Names a matter by the noun phrase that holds most of what its statements share, as most of them write it; by a shared
 * word alone only where no phrase holds one.
 */
export function nameMatter(
  { members }: Group,
  readings: readonly Reading[],
  weights: TermWeights,
): MatterName {
  const own = pick(readings, members);
  const counts = countTerms(own);
  const least = Math.min(2, own.length);
  const strength = ({ term, count }: Counted): number => weights.weigh(term) * Math.log2(1 + count);
  const ranked = [...counts.values()]
    .filter(({ count }) => count >= least)
    .toSorted((a, b) => strength(b) - strength(a) || (a.term.key < b.term.key ? -1 : 1));
  const first = ranked.find(({ term }) => weights.telling(term)) ?? ranked[0];
  if (first === undefined) return { label: "", terms: [] };
  const terms = ranked
    .filter(({ term }) => term.kind !== "phrase" && term.prior >= 0.5)
    .slice(0, mostTerms)
    .map(({ written }) => mostWritten(written));
  const label = findLabel(own, counts, least, weights) ?? mostWritten(first.written);
  if (first.term.kind !== "figure") return { label, terms };
  const money = mostWritten(first.written);
  return { label: label === money ? label : `${money}: ${label}`, terms };
}

function findLabel(
  own: readonly Reading[],
  counts: ReadonlyMap<string, Counted>,
  least: number,
  { weigh }: TermWeights,
): string | null {
  const read = own.slice(0, mostRead).map(findLabelPhrases);
  const ends = new Set(
    read.flatMap((phrases) =>
      phrases.filter(({ whole }) => whole).map(({ keys }) => keys.at(-1) ?? ""),
    ),
  );
  const named = new Map<string, LabelPhrase[]>();
  for (const phrase of read.flat()) {
    if (!phrase.whole && !ends.has(phrase.keys.at(-1) ?? "")) continue;
    const key = phrase.keys.join(" ");
    const phrases = named.get(key);
    if (phrases === undefined) named.set(key, [phrase]);
    else phrases.push(phrase);
  }
  const held = own.map(({ terms }) => new Set(terms.map(({ key }) => key)));
  const worth = (phrases: readonly LabelPhrase[]): number => {
    const [phrase] = phrases;
    if (phrase === undefined) return 0;
    const keys = [...new Set(phrase.keys)];
    const shared = keys
      .flatMap((key) => counts.get(key) ?? [])
      .filter(({ count }) => count >= least)
      .map(({ term, count }) =>
        frames.has(term.key) ? frameWeight : weigh(term) * (count / own.length),
      )
      .toSorted((a, b) => b - a);
    const sum = shared.reduce((total, weight, at) => total + weight * damping ** at, 0);
    const all = held.filter((terms) => keys.every((key) => terms.has(key))).length;
    return (
      (sum - unshared * (keys.length - shared.length)) *
      (1 + (recurring * (all - 1)) / Math.max(1, held.length - 1)) *
      (phrase.joined
        ? joinedCounts
        : frames.has(phrase.head) && keys.length < 3
          ? framedCounts
          : 1) *
      (phrases.some(({ whole }) => whole) ? 1 : partCounts) *
      (phrase.text.includes("-") && !phrase.text.includes(" ") ? compoundCounts : 1) *
      (keys.length === 1 && counts.get(phrase.head)?.term.kind === "name" ? bareNameCounts : 1)
    );
  };
  let best: {
    readonly phrases: readonly LabelPhrase[];
    readonly key: string;
    readonly worth: number;
  } | null = null;
  for (const [key, phrases] of named) {
    const value = worth(phrases);
    if (value <= 0) continue;
    if (best === null || value > best.worth || (value === best.worth && key < best.key))
      best = { phrases, key, worth: value };
  }
  return best === null ? null : writeLabel(best.phrases, read.flat());
}

function countTerms(readings: readonly Reading[]): ReadonlyMap<string, Counted> {
  const counts = new Map<string, { term: Term; count: number; written: Map<string, number> }>();
  for (const { terms } of readings) {
    for (const term of terms) {
      const entry = counts.get(term.key) ?? { term, count: 0, written: new Map<string, number>() };
      entry.count += 1;
      if (term.prior > entry.term.prior) entry.term = term;
      entry.written.set(term.text, (entry.written.get(term.text) ?? 0) + 1);
      counts.set(term.key, entry);
    }
  }
  return counts;
}
