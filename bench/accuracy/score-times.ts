import type { Judgement } from "./judge-times.ts";

/** Precision, recall and their harmonic mean, from 0 to 1. */
type Figures = { readonly precision: number; readonly recall: number; readonly f1: number };

/**
 * The figures of TempEval-3 over all documents together.
 *
 * `strict` asks for the same words, `relaxed` for a shared character. `valueF1` and `typeF1` are the share of pairs whose
 * attribute is the same, times the relaxed F1: the "attribute F1" of its evaluation script. Gold without a value is not
 * asked for one.
 */
export type TimesScore = {
  readonly gold: number;
  readonly said: number;
  readonly strict: Figures;
  readonly relaxed: Figures;
  readonly valueAccuracy: number;
  readonly valueF1: number;
  readonly typeAccuracy: number;
  readonly typeF1: number;
  /** Words and value both right. */
  readonly strictValueF1: number;
};

export function scoreTimes(judgements: readonly Judgement[]): TimesScore {
  const count = (holds: (one: Judgement) => boolean): number => judgements.filter(holds).length;
  const gold = count((one) => one.gold !== null);
  const said = count((one) => one.said !== null);
  const pairs = judgements.filter((one) => one.gold !== null && one.said !== null);
  const valued = pairs.filter((one) => one.gold?.value !== "" && one.gold?.value !== "null").length;
  const relaxed = figuresOf(pairs.length, said, gold);
  const valueAccuracy = ratio(
    count(({ isValue }) => isValue),
    valued,
  );
  const typeAccuracy = ratio(
    count(({ isType }) => isType),
    pairs.length,
  );
  return {
    gold,
    said,
    strict: figuresOf(
      count(({ isStrict }) => isStrict),
      said,
      gold,
    ),
    relaxed,
    valueAccuracy,
    valueF1: valueAccuracy * relaxed.f1,
    typeAccuracy,
    typeF1: typeAccuracy * relaxed.f1,
    strictValueF1: figuresOf(
      count(({ isStrict, isValue }) => isStrict && isValue),
      said,
      gold,
    ).f1,
  };
}

function figuresOf(right: number, said: number, gold: number): Figures {
  const [precision, recall] = [ratio(right, said), ratio(right, gold)];
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
