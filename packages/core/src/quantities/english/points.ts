/** Units of the difference between two percentages, and what each is worth in percentage points. */
export const pointUnitWords: Readonly<Record<string, number>> = {
  "percentage point": 1,
  "percentage points": 1,
  "percent point": 1,
  "percent points": 1,
  "per cent point": 1,
  "per cent points": 1,
  "of a percentage point": 1,
  "of one percentage point": 1,
  "of 1 percentage point": 1,
  "a percentage point": 1,
  "percentage - point": 1,
  "percentage - points": 1,
  "% points": 1,
  "% point": 1,
  pp: 1,
  ppt: 1,
  ppts: 1,
  "basis - point": 0.01,
  "basis - points": 0.01,
  "basis point": 0.01,
  "basis points": 0.01,
  bp: 0.01,
  bps: 0.01,
};

/** What a rate makes: before them "quarter-point" can be nothing else. */
export const pointMoves: readonly string[] = [
  "cut",
  "cuts",
  "hike",
  "hikes",
  "increase",
  "increases",
  "rise",
  "rises",
  "reduction",
  "move",
];

/** What is told in percentage points even where only "points" is written. */
export const pointCues: readonly string[] = [
  "gap",
  "lead",
  "leads",
  "led",
  "majority",
  "margin",
  "poll",
  "polls",
  "rate",
  "rates",
  "swing",
  "turnout",
];
