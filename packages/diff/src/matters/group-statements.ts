import type { Reading, TermWeights } from "../reading/reading.ts";
import type { Term } from "../text/terms.ts";

/** Two statements that may belong together, as indices into the readings. */
export type Tie = {
  readonly one: number;
  readonly other: number;
  readonly score: number;
  /** The later one leaves out what the earlier one named: “It pledged 480 children, but only 200 have come.” */
  readonly bound: boolean;
};

/** Statements about one question, and the terms that all of them share. */
export type Group = {
  readonly members: readonly number[];
  /** Strongest first. */
  readonly core: readonly Term[];
};

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
  const groupOf = new Map<number, { members: number[]; core: Map<string, Term> }>();
  const groupAt = (index: number): { members: number[]; core: Map<string, Term> } => {
    const known = groupOf.get(index);
    if (known !== undefined) return known;
    const terms = readings[index]?.terms ?? [];
    const group = { members: [index], core: new Map(terms.map((term) => [term.key, term])) };
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
    if (!core.some(telling) && large.members.length + small.members.length > 2) continue;
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
