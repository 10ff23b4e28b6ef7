/** Two consecutive versions of a text: whether only its form changed (`quiet`) or its wording did, and how many changes were found. */
export type JudgedVersions = { readonly kind: "quiet" | "wording"; readonly changes: number };

export type TermsScore = {
  readonly quiet: number;
  readonly wording: number;
  /** Shares from 0 to 1: no change found where none was, and one where there was. */
  readonly quietRight: number;
  readonly wordingRight: number;
};

export function scoreTerms(judged: readonly JudgedVersions[]): TermsScore {
  const of = (kind: JudgedVersions["kind"]): readonly JudgedVersions[] =>
    judged.filter((one) => one.kind === kind);
  const share = (some: readonly JudgedVersions[], all: readonly JudgedVersions[]): number =>
    all.length === 0 ? 0 : some.length / all.length;
  const [quiet, wording] = [of("quiet"), of("wording")];
  return {
    quiet: quiet.length,
    wording: wording.length,
    quietRight: share(
      quiet.filter(({ changes }) => changes === 0),
      quiet,
    ),
    wordingRight: share(
      wording.filter(({ changes }) => changes > 0),
      wording,
    ),
  };
}
