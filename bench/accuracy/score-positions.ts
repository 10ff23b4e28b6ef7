/** What was labelled of a pair of sentences, and what is said of it. */
export type JudgedPair = {
  readonly id: string;
  readonly gold: string;
  readonly said: string;
  readonly band: "match" | "possible";
};

/** How many were found rightly, of those said and of those there are. */
export type Hits = { readonly hit: number; readonly said: number; readonly gold: number };

export type PositionsScore = {
  /** By kind of change, in alphabetical order; `match` are those that are stood by. */
  readonly kinds: readonly { readonly kind: string; readonly all: Hits; readonly match: Hits }[];
  readonly sameMatter: Hits;
  readonly sameMatterMatch: Hits;
  readonly typedMatch: Hits;
  readonly typedAny: Hits;
  /** Pairs with the right kind. */
  readonly right: number;
  readonly pairs: number;
};

/** What is no change by itself: the same again, the same matter, or not even that. */
const untyped: ReadonlySet<string> = new Set(["restated", "related", "unrelated"]);
const isTyped = (kind: string): boolean => !untyped.has(kind);
const isRelated = (kind: string): boolean => kind !== "unrelated";

/** Scores the kinds of change named for pairs of sentences, all and those that are stood by. */
export function scorePositions(pairs: readonly JudgedPair[]): PositionsScore {
  const match = pairs.map((pair) => (pair.band === "match" ? pair : { ...pair, said: "" }));
  const kinds = [...new Set(pairs.flatMap(({ gold, said }) => [gold, said]))].toSorted();
  return {
    kinds: kinds.map((kind) => ({
      kind,
      all: countHits(pairs, (one) => one === kind, isSame),
      match: countHits(match, (one) => one === kind, isSame),
    })),
    sameMatter: countHits(pairs, isRelated, () => true),
    sameMatterMatch: countHits(
      match,
      (kind) => kind !== "" && isRelated(kind),
      () => true,
    ),
    typedMatch: countHits(match, (kind) => kind !== "" && isTyped(kind), isSame),
    typedAny: countHits(pairs, isTyped, isSame),
    right: pairs.filter(isSame).length,
    pairs: pairs.length,
  };
}

const isSame = ({ gold, said }: Pick<JudgedPair, "gold" | "said">): boolean => gold === said;

function countHits(
  pairs: readonly JudgedPair[],
  counts: (kind: string) => boolean,
  isRight: (pair: JudgedPair) => boolean,
): Hits {
  const said = pairs.filter((pair) => counts(pair.said));
  return {
    hit: said.filter((pair) => counts(pair.gold) && isRight(pair)).length,
    said: said.length,
    gold: pairs.filter(({ gold }) => counts(gold)).length,
  };
}
