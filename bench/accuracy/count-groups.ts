import type { Judgement } from "./judge-times.ts";

/** What became of the expressions of one type or one rule. */
export type Group = {
  readonly name: string;
  /** Pairs of gold and found. */
  readonly paired: number;
  readonly strict: number;
  readonly value: number;
  /** In the gold and not found. */
  readonly missed: number;
  /** Found and not in the gold. */
  readonly spurious: number;
};

/** What judgements can be grouped by: the gold's type, or the rule that read the words. */
export const groupings: Readonly<Record<"type" | "rule", (one: Judgement) => string>> = {
  type: ({ gold, said }) => gold?.type ?? said?.type ?? "",
  rule: ({ said }) => (said === null ? "(no rule)" : (said.rule ?? "(not told)")),
};

/** Groups with the most wrong ones first. */
export function countGroups(
  judgements: readonly Judgement[],
  groupOf: (one: Judgement) => string,
): Group[] {
  return [...Map.groupBy(judgements, groupOf)]
    .map(([name, members]) => {
      const count = (holds: (one: Judgement) => boolean): number => members.filter(holds).length;
      return {
        name,
        paired: count(({ gold, said }) => gold !== null && said !== null),
        strict: count(({ isStrict }) => isStrict),
        value: count(({ isValue }) => isValue),
        missed: count(({ said }) => said === null),
        spurious: count(({ gold }) => gold === null),
      };
    })
    .toSorted((a, b) => wrongOf(b) - wrongOf(a) || (a.name < b.name ? -1 : 1));
}

const wrongOf = ({ paired, strict, value, missed, spurious }: Group): number =>
  2 * paired - strict - value + missed + spurious;
