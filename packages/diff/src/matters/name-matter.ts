import type { Reading, TermWeights } from "../reading/reading.ts";
import type { Term } from "../text/terms.ts";
import { findStretch } from "./find-stretch.ts";
import type { Group } from "./group-statements.ts";

/** How many of its terms a matter lists, and how many are looked for in one stretch of text. */
const mostTerms = 8;
const mostTried = 6;

export type MatterName = { readonly label: string; readonly terms: readonly string[] };

type Counted = {
  readonly term: Term;
  readonly count: number;
  readonly written: ReadonlyMap<string, number>;
};

/**
 * Names a matter by the phrase around the strongest term that its statements share, as most of them write it; where no
 * phrase is shared, by a stretch of text that holds two such terms; by a word alone only as a last resort.
 */
export function nameMatter(
  { members }: Group,
  readings: readonly Reading[],
  { weigh, telling }: TermWeights,
): MatterName {
  const own = members.flatMap((member) => readings[member] ?? []);
  const counts = countTerms(own);
  const strength = ({ term, count }: Counted): number => weigh(term) * Math.log2(1 + count);
  const ranked = counts
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => strength(b) - strength(a) || (a.term.key < b.term.key ? -1 : 1));
  const first = ranked.find(({ term }) => telling(term)) ?? ranked[0];
  if (first === undefined) return { label: "", terms: [] };
  const terms = ranked
    .filter(({ term }) => term.kind !== "phrase" && term.prior >= 0.5)
    .slice(0, mostTerms)
    .map(({ written }) => mostWritten(written));
  // Of a name that all share, a phrase tells more although only one writes it: “Dublin rules”.
  const least = first.term.kind === "name" ? 1 : Math.max(2, first.count / 2);
  const phrases = counts
    .filter(({ term, count }) => term.kind === "phrase" && count >= least)
    .toSorted(
      (a, b) =>
        b.count - a.count || weigh(b.term) - weigh(a.term) || (a.term.key < b.term.key ? -1 : 1),
    );
  const around = phrases.find(({ term }) => term.key.split(" ").includes(first.term.key));
  if (around !== undefined) {
    return { label: lengthen(around, phrases, own) ?? mostWritten(around.written), terms };
  }
  const label = mostWritten(first.written);
  const words = ranked.filter(({ term }) => term.kind !== "phrase").map(({ term }) => term.key);
  const stretch = findStretch(own, words.slice(0, mostTried));
  if (first.term.kind !== "figure") return { label: stretch ?? label, terms };
  const what = stretch ?? terms.find((term) => term !== label);
  return { label: what === undefined ? label : `${label}: ${what}`, terms };
}

function countTerms(readings: readonly Reading[]): readonly Counted[] {
  const counts = new Map<string, { term: Term; count: number; written: Map<string, number> }>();
  for (const { terms } of readings) {
    for (const term of terms) {
      const entry = counts.get(term.key) ?? { term, count: 0, written: new Map<string, number>() };
      entry.count += 1;
      entry.written.set(term.text, (entry.written.get(term.text) ?? 0) + 1);
      counts.set(term.key, entry);
    }
  }
  return [...counts.values()];
}

/** “family reunion” and “reunion process”, where a statement has both in a row: “family reunion process”. */
function lengthen(
  { term: { key }, count }: Counted,
  phrases: readonly Counted[],
  readings: readonly Reading[],
): string | null {
  const last = key.split(" ")[1];
  const others = phrases.filter(
    (other) =>
      other.term.key !== key &&
      // What follows is a part of the name sooner than what stands before: “give Select Committees”.
      (other.count === count ||
        (other.count * 3 >= count * 2 && other.term.key.split(" ")[0] === last)),
  );
  for (const { terms } of readings) {
    const written = new Map(terms.map((term) => [term.key, term.text.split(" ")]));
    const [one, two] = written.get(key) ?? [];
    if (one === undefined || two === undefined) continue;
    for (const other of others) {
      const [before, after] = written.get(other.term.key) ?? [];
      if (before === undefined || after === undefined) continue;
      if (after === one) return `${before} ${one} ${two}`;
      if (before === two) return `${one} ${two} ${after}`;
    }
  }
  return null;
}

/** As it is written most often, without a capital where both are as frequent. */
function mostWritten(written: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [text, count] of written) {
    if (count > most || (count === most && text > best)) [best, most] = [text, count];
  }
  return best;
}
