import type { Reading, TermWeights } from "../reading/reading.ts";
import type { Term } from "../text/terms.ts";

/** Two statements that may belong together, as indices into the readings. */
export type Tie = {
  readonly one: number;
  readonly other: number;
  readonly score: number;
  /**
   * They are one whatever they share: the later one leaves out what the earlier one named (“It pledged 480 children, but
   * only 200 have come”), or stands at its place in the next version of the text.
   */
  readonly bound: boolean;
};

/** Statements about one question, and the terms that all of them share. */
export type Group = {
  readonly members: readonly number[];
  /** Strongest first. */
  readonly core: readonly Term[];
};

type OpenGroup = {
  members: number[];
  core: Map<string, Term>;
  /** Members, those that are bound to each other counted once. */
  parts: number;
};

/** What a group of two or more must keep of what its members share, by weight, when it grows. */
const leastKept = 0.4;

/**
 * Joins statements along their ties, the surest first, as long as all members of a group still share a telling term (see `TermWeights`).
 *
 * Without that condition ties chain: a statement about schools and hospitals would make one matter of both.
 */
export function groupStatements(
  readings: readonly Reading[],
  ties: readonly Tie[],
  { weigh, telling }: TermWeights,
): readonly Group[] {
  const total = (terms: Iterable<Term>): number => {
    let sum = 0;
    // A phrase is made of words that are counted by themselves.
    for (const term of terms) sum += term.kind === "phrase" ? 0 : weigh(term);
    return sum;
  };
  /** Two groups that each share much, and little with each other, are two matters, unless one name makes them one. */
  const keeps = (core: readonly Term[], { parts, core: own }: OpenGroup): boolean =>
    parts < 2 ||
    total(core) >= leastKept * total(own.values()) ||
    core.some((term) => term.kind === "name" && telling(term));
  const groupOf = new Map<number, OpenGroup>();
  const groupAt = (index: number): OpenGroup => {
    const known = groupOf.get(index);
    if (known !== undefined) return known;
    const terms = readings[index]?.terms ?? [];
    const group = {
      members: [index],
      core: new Map(terms.map((term) => [term.key, term])),
      parts: 1,
    };
    groupOf.set(index, group);
    return group;
  };
  const sorted = ties.toSorted(
    (a, b) =>
      Number(b.bound) - Number(a.bound) || b.score - a.score || a.one - b.one || a.other - b.other,
  );
  for (const { one, other, bound } of sorted) {
    const first = groupAt(one);
    const second = groupAt(other);
    if (first === second) continue;
    const [large, small] =
      first.members.length >= second.members.length ? [first, second] : [second, first];
    const core = bound
      ? [...large.core.values(), ...small.core.values()]
      : [...large.core.values()].filter((term) => small.core.has(term.key));
    if (large.members.length + small.members.length > 2 && !core.some(telling)) continue;
    if (!bound && !(keeps(core, large) && keeps(core, small))) continue;
    large.parts += bound ? 0 : small.parts;
    large.core = new Map(core.map((term) => [term.key, term]));
    large.members.push(...small.members);
    for (const member of small.members) groupOf.set(member, large);
  }
  return [...new Set(groupOf.values())]
    .filter((group) => group.members.length > 1)
    .map(({ members, core }) => ({
      members: members.toSorted((a, b) => a - b),
      core: [...core.values()].toSorted((a, b) => weigh(b) - weigh(a) || (a.key < b.key ? -1 : 1)),
    }));
}
