import type { Reading, TermWeights } from "./reading.ts";

/** Why two statements may be about one matter. */
export type Evidence = {
  /** 0 to 1: how sure we are that they are. */
  readonly score: number;
  /** Strongest first. */
  readonly shared: readonly {
    readonly key: string;
    readonly text: string;
    readonly weight: number;
  }[];
  /** What is shared as a share of the smaller statement, 0 to 1. */
  readonly covered: number;
  /** Weight of the strongest shared term that is telling in the collection, 0 if none. */
  readonly strongest: number;
};

/** At or above it, two statements are about one matter. */
export const matchThreshold = 0.82;
/** At or above it, they may be. */
export const possibleThreshold = 0.62;

/** A name must be this rare, as a share of one found once, to make a matter by itself. */
const rareName = 0.7;

/**
 * Weighs what two statements share: each shared term counts, and so does how much of the smaller one it covers.
 * A logistic sum, so that the parts add up and can be printed.
 */
export function weighEvidence(a: Reading, b: Reading, { weigh, telling }: TermWeights): Evidence {
  const [small, large] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  const others = new Map(large.terms.map((term) => [term.key, term]));
  const shared: { key: string; text: string; weight: number }[] = [];
  let sum = 0;
  let named = false;
  let strongest = 0;
  let smallTotal = 0;
  let largeTotal = 0;
  for (const term of large.terms) largeTotal += weigh(term);
  for (const term of small.terms) {
    const weight = weigh(term);
    smallTotal += weight;
    const other = others.get(term.key);
    if (other === undefined) continue;
    const least = Math.min(weight, weigh(other));
    if (telling(term)) {
      strongest = Math.max(strongest, least);
      // A name on one side only may be a common word on the other: “the Immigration Act”, “migrants”.
      const isName = term.kind === other.kind && (term.kind === "name" || term.kind === "figure");
      named ||= isName && least >= rareName * term.prior && !isTwoNames(term.key, a, b);
    }
    sum += least;
    shared.push({ key: term.key, text: term.text, weight: least });
  }
  shared.sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1));
  const covered = sum / (Math.min(smallTotal, largeTotal) || 1);
  const score = sum === 0 ? 0 : toScore(sum, covered);
  // “The Dubs scheme” in two places is one scheme, however little else they share; what was said of it may differ.
  return {
    score: named ? Math.max(score, possibleThreshold) : score,
    shared,
    covered,
    strongest,
  };
}

/**
 * “Middle East” and “South East”, “Strategic Roads Board” and “Strategic Review”: the word that both have is a part of
 * two names.
 */
function isTwoNames(key: string, a: Reading, b: Reading): boolean {
  const one = namesWith(key, a);
  const other = namesWith(key, b);
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}

/** The pairs of words that the key ends, and those that it opens before another word of a name. */
function namesWith(key: string, { terms }: Reading): readonly string[] {
  const names = new Set(terms.filter(({ kind }) => kind === "name").map((term) => term.key));
  return terms
    .filter((term) => {
      if (term.kind !== "phrase") return false;
      const [first = "", second = ""] = term.key.split(" ");
      return second === key || (first === key && names.has(second));
    })
    .map((term) => term.key);
}

function toScore(sum: number, covered: number): number {
  return 1 / (1 + Math.exp(-(0.5 * sum + 0.8 * covered - 0.85)));
}
