/** What a figure is multiplied by when these letters touch it: £5bn. */
export const scaleLetters: Readonly<Record<string, number>> = {
  k: 1e3,
  mn: 1e6,
  mln: 1e6,
  m: 1e6,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** Letters that also mean something else (5m is a length, 5k a race): a scale only beside a currency or a thing counted. */
export const doubtfulScaleLetters: readonly string[] = ["k", "m", "b"];

/** Written as words beside those that the shared number words know. */
export const moreScaleWords: Readonly<Record<string, number>> = {
  dozen: 12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
};

/** One character that writes a fraction. */
export const fractionSigns: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅙": 1 / 6,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

/** Parts of a whole in words, in the singular; their plurals end in s. */
export const partWords: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fourth: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  seventh: 1 / 7,
  eighth: 1 / 8,
  ninth: 1 / 9,
  tenth: 1 / 10,
  twentieth: 1 / 20,
  hundredth: 1 / 100,
};

/** Verbs and adverbs that say how many times as much. */
export const multipleWords: Readonly<Record<string, number>> = {
  doubled: 2,
  doubles: 2,
  doubling: 2,
  tripled: 3,
  triples: 3,
  tripling: 3,
  trebled: 3,
  trebles: 3,
  trebling: 3,
  quadrupled: 4,
  quadruples: 4,
  quadrupling: 4,
  halved: 0.5,
  halving: 0.5,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
};

/** Multiples only after "to", "will", "would": a double standard is not a multiple. */
export const multipleVerbs: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
  halve: 0.5,
};

export const multipleVerbSigns: readonly string[] = [
  "to",
  "will",
  "would",
  "could",
  "should",
  "must",
  "may",
  "might",
  "can",
  "ll",
  "'ll",
  "and",
  "not",
  "even",
  "than",
  "nearly",
  "almost",
  "did",
  "does",
  "'t",
  "cannot",
];

/** Words after "three times" and "twice" that compare, where other words would tell how often. */
export const comparisonWords: readonly string[] = [
  "as",
  "more",
  "higher",
  "larger",
  "bigger",
  "greater",
  "longer",
  "faster",
  "likelier",
  "what",
  "its",
  "their",
];

/** What is compared in "three times the …" and "half the …". */
export const comparedAmounts: readonly string[] = [
  "number",
  "size",
  "amount",
  "rate",
  "level",
  "length",
  "price",
  "cost",
  "figure",
  "total",
  "national",
  "average",
  "budget",
  "proportion",
  "share",
  "sum",
  "value",
];
