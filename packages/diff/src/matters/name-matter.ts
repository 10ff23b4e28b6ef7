import type { Reading, TermWeights } from "../reading/reading.ts";
import type { Term } from "../text/terms.ts";
import type { Group } from "./group-statements.ts";

/** How many of its terms a matter lists. */
const mostTerms = 8;

export type MatterName = { readonly label: string; readonly terms: readonly string[] };

/**
 * Names a matter by the strongest phrase that its statements share, as most of them write it; a word alone only where
 * no phrase around it is shared by two.
 */
export function nameMatter(
  group: Group,
  readings: readonly Reading[],
  { weigh, telling }: TermWeights,
): MatterName {
  const counts = new Map<string, { term: Term; count: number; written: Map<string, number> }>();
  for (const member of group.members) {
    for (const term of readings[member]?.terms ?? []) {
      const known = counts.get(term.key);
      const entry = known ?? { term, count: 0, written: new Map<string, number>() };
      entry.count += 1;
      entry.written.set(term.text, (entry.written.get(term.text) ?? 0) + 1);
      if (known === undefined) counts.set(term.key, entry);
    }
  }
  const ranked = [...counts.values()]
    .filter(({ count }) => count > 1)
    .toSorted(
      (a, b) =>
        strengthOf(b.term, b.count, weigh) - strengthOf(a.term, a.count, weigh) ||
        (a.term.key < b.term.key ? -1 : 1),
    );
  const first = ranked.find(({ term }) => telling(term)) ?? ranked[0];
  if (first === undefined) return { label: "", terms: [] };
  const around = ranked.find(
    ({ term, count }) =>
      term.kind === "phrase" &&
      term.key.split(" ").includes(first.term.key) &&
      count * 2 >= first.count,
  );
  const terms = ranked
    .filter(({ term }) => term.kind !== "phrase" && term.prior >= 0.5)
    .slice(0, mostTerms)
    .map(({ written }) => mostWritten(written));
  return { label: mostWritten((around ?? first).written), terms };
}

function strengthOf(term: Term, count: number, weigh: TermWeights["weigh"]): number {
  return weigh(term) * Math.log2(1 + count);
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
