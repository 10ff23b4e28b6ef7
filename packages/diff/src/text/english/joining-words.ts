/** Small words that join two nouns to one name: “security at the border”, “migrants in Calais”. */
export const joiningWords: readonly string[] =
  "of at in on for to from by with under against between".split(" ");

/** Words that may stand behind them. */
export const articleWords: readonly string[] = "the a an our their its".split(" ");
