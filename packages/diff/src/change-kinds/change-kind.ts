import type { Reason } from "@onrecord/core";
import type { Change, ChangeKind } from "../data.ts";
import type { Pair } from "../reading/pair.ts";

/** What a kind of change found in a pair. */
export type Finding = {
  /** How sure the kind is, given that both are about one matter: 0 to 1. */
  readonly sure: number;
  /** How sure it makes by itself that both are about one matter: opposite sides taken on one named thing. */
  readonly matter?: number;
  readonly because: readonly Reason[];
  readonly figures?: NonNullable<Change["figures"]>;
  readonly dates?: NonNullable<Change["dates"]>;
};

/** One kind of change between two statements on one matter. The registry's order decides between kinds. */
export type ChangeKindRule = {
  readonly kind: ChangeKind;
  /** The change that it sees in the pair, or null. */
  readonly find: (pair: Pair) => Finding | null;
};
